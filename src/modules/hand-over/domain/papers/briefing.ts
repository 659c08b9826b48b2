import type { Block, Document } from '../../../../documents/index.ts'
import { messagesIn } from '../../../../messages/index.ts'
import { heading, paragraph, row, table, withTypography } from '../../../papers/index.ts'
import { summarySentence } from '../../../reports/index.ts'
import { cut, cutList, shortened } from './cut.ts'
import type { HandOverContent } from './hand-over-input.ts'
import { agreementSentence, betweenWhom, contactsTable, stepItems, warningSentences } from './hand-over-parts.ts'
import { dutiesTable, openDuties } from './open-duties.ts'

/** So much of everything fits on two A4 pages, whatever the texts are. */
const most = {
  duties: 7,
  letters: 64,
  decisions: 8,
  line: 150,
  contacts: 5,
  themes: 120,
  periods: 2,
  name: 60,
} as const

/**
 * Two pages for a new mayor: what was promised by both sides, in numbers and words, what waits for a decision, until when it
 * holds and whom to ask. What does not fit is counted, never dropped silently.
 */
export function composeBriefing(content: HandOverContent): Document {
  const { language, unit, preparedOn } = content
  const { briefing, paper } = messagesIn(language).handOver
  return {
    title: `${briefing.title}, ${unit.name}`,
    language,
    header: `${shortened(unit.name, most.name)}\t${briefing.header}`,
    footer: paper.asOf(preparedOn),
    footnotes: [],
    blocks: withTypography(language, [
      heading(1, briefing.title),
      paragraph(shortened(briefing.subtitle(unit.name), most.line)),
      paragraph(shortened(betweenWhom(content), 2 * most.line)),
      heading(2, briefing.headings.promised),
      ...promised(content),
      heading(2, briefing.headings.decide),
      ...toDecide(content),
      heading(2, paper.headings.steps),
      ...shortSteps(content),
      heading(2, briefing.headings.facts),
      factsTable(content),
      heading(2, paper.headings.contacts),
      ...contactsTable(
        content.contacts
          .filter(({ office }) => office !== null)
          .slice(0, most.contacts)
          .map(shortContact),
        content,
      ),
    ]),
  }
}

function promised({ ledger, language }: HandOverContent): readonly Block[] {
  const { briefing, paper } = messagesIn(language).handOver
  if (ledger === null) return [paragraph(paper.noLedger)]
  const rows = ledger.groups.flatMap((group) => group.rows)
  const urgent = openDuties(ledger)
  const rest = rows.filter((one) => !urgent.includes(one))
  return [
    paragraph(
      shortened(summarySentence(ledger, ledger.year ?? 0, language), 2 * most.line),
      ' ',
      briefing.promised(
        rows.length,
        rows.filter(({ unitOwes }) => unitOwes !== null).length,
        rows.filter(({ agencyOwes }) => agencyOwes !== null).length,
      ),
    ),
    dutiesTable([...urgent, ...rest], language, { most: most.duties, letters: most.letters }),
  ]
}

/** What only the town's leadership can move: the council, signatures, what is late, what the other side disputes. */
function toDecide(content: HandOverContent): readonly Block[] {
  const { ledger, agreement, openReports, awaiting, objections, language } = content
  const { handOver, agreements } = messagesIn(language)
  const { briefing } = handOver
  const late = openDuties(ledger).filter(({ state }) => state === 'overdue')
  const items = [
    ...openReports.map(({ year, submittedOn }) => briefing.report(year, submittedOn)),
    ...(agreement?.openSteps ?? []).map((step) => briefing.openStep(agreements.steps[step])),
    ...late.map(({ title, period }) => briefing.late(title, period.to)),
    ...awaiting.map(({ on, what }) => briefing.awaiting(on, what)),
    ...objections.map(({ on, what, reason }) => briefing.objection(on, what, reason)),
    ...warningSentences(content),
  ]
  if (items.length === 0) return [paragraph(briefing.nothingToDecide)]
  return cutList(
    items.map((item) => shortened(item, most.line)),
    most.decisions,
    language,
  )
}

function shortSteps(content: HandOverContent): readonly Block[] {
  return stepItems(content).map((item) => ({
    ...item,
    content: item.content.map((span) => ({ ...span, text: shortened(span.text, most.line) })),
  }))
}

function factsTable(content: HandOverContent): Block {
  const { unit, agreement, periods, language } = content
  const { handOver, cooperation, reports } = messagesIn(language)
  const { briefing } = handOver
  const { shown, more } = cut(periods.toReversed(), most.periods)
  const told = shown.map(({ programme, from, to, endedHow }) =>
    briefing.period(
      shortened(programme, most.name),
      cooperation.term(from, to),
      endedHow === null ? null : cooperation.endings[endedHow],
    ),
  )
  const rows: readonly (readonly [string, string])[] = [
    [reports.facts.unit, shortened([unit.name, unit.ico].filter((part) => part !== null).join(', '), most.line)],
    [briefing.facts.agreement, agreementSentence(content)],
    [briefing.facts.periods, [...told, ...(more === 0 ? [] : [handOver.paper.more(more)])].join('; ')],
    [briefing.facts.themes, shortened(agreement?.themes.join(', ') ?? '', most.themes)],
  ]
  const known = rows.filter(([, value]) => value !== '').map(([label, value]) => row([label, value]))
  return table({ caption: reports.captions.facts, widths: [1, 3], header: [], rows: known })
}

function shortContact<Known extends HandOverContent['contacts'][number]>(contact: Known): Known {
  const short = (text: string | null, letters: number) => (text === null ? null : shortened(text, letters))
  return {
    ...contact,
    name: short(contact.name, 40),
    organisation: short(contact.organisation, 30),
    email: short(contact.email, 40),
    phone: short(contact.phone, 20),
  }
}
