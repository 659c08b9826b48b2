import type { Block } from '#documents/model.ts'
import { czechDate } from '#kernel/czech-typography.ts'
import { type HeadedSection, sectionHeadings } from '../recognition/vocabulary/section-headings.ts'
import { frame, line, listItem, sectionHeading } from './agreement-form-blocks.ts'
import type { AgreementFormContent, AgreementFormLayout, FormTheme } from './agreement-form-content.ts'
import { scheduleTable } from './agreement-form-schedule.ts'

/** Explanations that the form prints after a heading. */
const explanations: Partial<Record<HeadedSection, string>> = {
  validity: '(počet let od data schválení dokumentu orgánem územního celku)',
  themes: '(tematické oblasti spolupráce)',
  regionalContact: '(je-li relevantní)',
}

/** Headings of annex 6 that differ from those of annex 5. */
const headingsOfAnnex6: Partial<Record<HeadedSection, string>> = {
  expectedMeasures: sectionHeadings.expectedMeasures[1],
  schedule: sectionHeadings.schedule[1],
}

/** One section of the form: its heading and, in a frame, what was filled in. */
export function formSection(
  key: HeadedSection,
  content: AgreementFormContent,
  layout: AgreementFormLayout,
): readonly Block[] {
  const heading = (layout.annex === '6' ? headingsOfAnnex6[key] : undefined) ?? sectionHeadings[key][0]
  const explanation = explanations[key]
  const title = sectionHeading(explanation === undefined ? heading : `${heading} ${explanation}`)
  if (key === 'schedule') return [title, scheduleTable(content, layout)]
  return [title, frame(bodies[key](content))]
}

const bodies: Readonly<
  Record<Exclude<HeadedSection, 'schedule'>, (content: AgreementFormContent) => readonly Block[]>
> = {
  validity: ({ validity }) => [line(validity)],
  themes: ({ themes }) => [
    ...(themes.primary.length > 0 ? [line('Prioritně:'), ...themes.primary.map(themeItem)] : []),
    ...(themes.other.length > 0 ? [line('Dále:'), ...themes.other.map(themeItem)] : []),
  ],
  partnership: ({ partnership }) => [
    line(
      `Lokální partnerství radí a koordinuje po celou dobu spolupráce. Zřizovatelem lokálního partnerství je ${partnership.founder}.`,
    ),
    ...(partnership.groups.length > 0
      ? [line('Lokální partnerství má tyto pracovní skupiny:'), ...partnership.groups.map((group) => listItem(group))]
      : []),
    ...(partnership.members.length > 0
      ? [line(`Složení lokálního partnerství: ${partnership.members.join(', ')}.`)]
      : []),
  ],
  reusedStrategy: ({ reusedStrategies }) =>
    reusedStrategies.length === 0 ? [line('Nerelevantní')] : reusedStrategies.map((strategy) => listItem(strategy)),
  plan: ({ plan }) => [
    line(plan.kind === 'PSZ' ? 'Vznikne Plán sociálního začleňování.' : 'Vznikne Tematický akční plán.'),
    line(`Cílová skupina: ${plan.targetGroup}.`),
    ...(plan.linkedStrategies.length > 0 ? [line(`Dokument má vazbu na: ${plan.linkedStrategies.join('; ')}.`)] : []),
  ],
  expectedMeasures: ({ expectedMeasures }) => expectedMeasures.map((measure) => listItem(measure)),
  regionalContact: ({ regionalContact }) => [line(regionalContact ?? 'Nerelevantní')],
  statement: ({ opinionDate }) => [
    line(
      opinionDate === null
        ? 'Předpokládaní členové lokálního partnerství se zněním popisu spolupráce souhlasí.'
        : `Lokální partnerství projednalo návrh popisu spolupráce dne ${czechDate(opinionDate)} a souhlasí s ním.`,
    ),
  ],
}

function themeItem({ name, detail }: FormTheme): Block {
  return listItem(detail === null ? name : `${name} (${detail})`)
}
