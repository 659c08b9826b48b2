import type { Block, Document } from '../../../../documents/index.ts'
import { messagesIn } from '../../../../messages/index.ts'
import { heading, listItem, paragraph, row, table, withTypography } from '../../../papers/index.ts'
import type { HandOverContent } from './hand-over-input.ts'
import { agreementSentence, betweenWhom, contactsTable, stepItems, warningSentences } from './hand-over-parts.ts'
import { dutiesTable, openDuties } from './open-duties.ts'

/** Everything is listed: a new manager works with the paper, so nothing is cut but words that would fill a page alone. */
const whole = { most: Number.POSITIVE_INFINITY, letters: 400 }

/**
 * The paper with which an office is handed over: what is to be done next, what both sides still owe, what was decided, who is
 * who, and where the papers are. Composed of the records; nobody writes it by hand.
 */
export function composeHandOver(content: HandOverContent): Document {
  const { language, unit, office, preparedOn } = content
  const { handOver, cooperation } = messagesIn(language)
  const { paper } = handOver
  const title = paper.title(cooperation.offices[office])
  return {
    title: `${title}, ${unit.name}`,
    language,
    header: `${unit.name}\t${title}`,
    footer: paper.asOf(preparedOn),
    footnotes: [],
    blocks: withTypography(language, [
      heading(1, title),
      paragraph(paper.subtitle(unit.name)),
      paragraph(betweenWhom(content)),
      paragraph(agreementSentence(content)),
      heading(2, paper.headings.steps),
      ...stepItems(content),
      heading(2, paper.headings.duties),
      ...duties(content),
      heading(2, paper.headings.tasks),
      ...tasks(content),
      heading(2, paper.headings.decisions),
      ...listOr(
        content.decisions.map(({ on, words }) => paper.dated(on, words)),
        paper.noDecisions,
      ),
      heading(2, paper.headings.calendar),
      ...listOr(
        content.calendar.map(({ on, what }) => paper.dated(on, what)),
        paper.noCalendar,
      ),
      heading(2, paper.headings.contacts),
      ...warningSentences(content).map((sentence) => paragraph(sentence)),
      ...contactsTable(content.contacts, content),
      heading(2, paper.headings.notTaken),
      ...listOr(
        content.notTaken.map(({ on, what, refused }) => paper.offered(on, what, refused)),
        paper.noNotTaken,
      ),
      heading(2, paper.headings.papers),
      ...listOr(
        content.papers.map(({ name, on }) => paper.paperOf(name, on)),
        paper.noPapers,
      ),
      ...signatures(content),
    ]),
  }
}

function duties({ ledger, language }: HandOverContent): readonly Block[] {
  const { paper } = messagesIn(language).handOver
  const rows = openDuties(ledger)
  if (ledger === null) return [paragraph(paper.noLedger)]
  if (rows.length === 0) return [paragraph(paper.noDuties)]
  return [paragraph(paper.dutiesLead(rows.length, ledger.count)), dutiesTable(rows, language, whole)]
}

function tasks({ tasks: open, language }: HandOverContent): readonly Block[] {
  const { paper } = messagesIn(language).handOver
  if (open.length === 0) return [paragraph(paper.noTasks)]
  return [
    table({
      caption: paper.captions.tasks,
      widths: [6, 3, 2],
      header: [paper.columns.task, paper.columns.owner, paper.columns.due],
      rows: open.map(({ words, owner, dueOn }) =>
        row([words, owner ?? paper.noOwner, dueOn === null ? paper.none : paper.day(dueOn)]),
      ),
    }),
  ]
}

function signatures({ giving, taking, language }: HandOverContent): readonly Block[] {
  const { paper } = messagesIn(language).handOver
  return [
    heading(2, paper.headings.signatures),
    table({
      caption: paper.captions.signatures,
      widths: [1, 1],
      header: [],
      rows: [row([paper.signature(giving?.name ?? null, 'gave'), paper.signature(taking?.name ?? null, 'took')])],
    }),
  ]
}

function listOr(items: readonly string[], none: string): readonly Block[] {
  return items.length === 0 ? [paragraph(none)] : items.map((item) => listItem(item))
}
