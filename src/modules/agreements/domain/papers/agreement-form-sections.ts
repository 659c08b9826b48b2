import type { Block } from '#documents/model.ts'
import { czechDate } from '#kernel/czech-typography.ts'
import { type HeadedSection, sectionHeadings } from '../recognition/vocabulary/section-headings.ts'
import { frame, line, listItem, marked, sectionHeading } from './agreement-form-blocks.ts'
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
  validity: ({ validity }) => [marked('validity', line(validity))],
  themes: ({ themes }) => [
    ...list('themes.unranked', null, (themes.unranked ?? []).map(themeText)),
    ...list('themes.primary', 'Prioritně:', themes.primary.map(themeText)),
    ...list('themes.other', 'Dále:', themes.other.map(themeText)),
  ],
  partnership: ({ partnership }) => [
    marked('partnership.founder', line(founderSentences(partnership.founder))),
    ...list('partnership.groups', 'Lokální partnerství má tyto pracovní skupiny:', partnership.groups),
    ...(partnership.members.length > 0
      ? [marked('partnership.members', line(`Složení lokálního partnerství: ${partnership.members.join(', ')}.`))]
      : []),
    ...list('partnership.memberGroups', 'Členové lokálního partnerství:', memberGroupTexts(partnership)),
  ],
  reusedStrategy: ({ reusedStrategies }) =>
    reusedStrategies.length === 0
      ? [marked('reusedStrategies', line('Nerelevantní'))]
      : list('reusedStrategies', null, reusedStrategies),
  plan: ({ plan }) => [
    ...(plan.kind === null ? [] : [marked('plan.kind', line(planSentence(plan.kind)))]),
    ...(plan.targetGroup === ''
      ? []
      : [marked('plan.targetGroup', line(`Cílová skupina: ${withFullStop(plan.targetGroup)}`))]),
    ...list('linkedStrategies', 'Dokument má vazbu na:', plan.linkedStrategies),
  ],
  expectedMeasures: ({ expectedMeasures }) => list('expectedMeasures', null, expectedMeasures),
  regionalContact: ({ regionalContact }) => [marked('regionalContact', line(regionalContact ?? 'Nerelevantní'))],
  statement: ({ opinionDate }) => [
    marked(
      'partnership.opinionDate',
      line(
        opinionDate === null
          ? 'Předpokládaní členové lokálního partnerství se zněním popisu spolupráce souhlasí.'
          : `Lokální partnerství projednalo návrh popisu spolupráce dne ${czechDate(opinionDate)} a souhlasí s ním.`,
      ),
    ),
  ],
}

/** Items under a line that says what they are; nothing when there are none. Each is known by the list and its position. */
function list(id: string, lead: string | null, texts: readonly string[]): readonly Block[] {
  if (texts.length === 0) return []
  const items = texts.map((text, index) => marked(`${id}.${index}`, listItem(text)))
  return lead === null ? items : [line(lead), ...items]
}

function founderSentences(founder: string): string {
  const task = 'Lokální partnerství radí a koordinuje po celou dobu spolupráce.'
  return founder === '' ? task : `${task} Zřizovatelem lokálního partnerství je ${withFullStop(founder)}`
}

function memberGroupTexts({ memberGroups = [] }: AgreementFormContent['partnership']): readonly string[] {
  return memberGroups.map(({ group, members }) => `${group}: ${members.join(', ')}`)
}

function planSentence(kind: string): string {
  if (kind === 'PSZ') return 'Vznikne Plán sociálního začleňování.'
  return kind === 'TAP' ? 'Vznikne Tematický akční plán.' : `Vznikne ${withFullStop(kind)}`
}

function withFullStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

function themeText({ name, detail }: FormTheme): string {
  return detail === null ? name : `${name} (${detail})`
}
