import type { Block, Document } from '../../../../documents/index.ts'
import { type Language, messagesIn } from '../../../../messages/index.ts'
import { heading, listItem, paragraph, row, table, withTypography, written } from '../../../papers/index.ts'
import type { FulfilmentReport } from './fulfilment-report-input.ts'
import { byStateTable, obligationsTable } from './obligations-tables.ts'
import { attachedProofs } from './proofs.ts'
import { agencySentence, missingItems, nextItems, summarySentence, uncountableItems } from './standing.ts'

/**
 * *Zpráva o plnění popisu spolupráce*: the yearly report on the agreement, of which the council takes note (schedule row
 * "Popis spolupráce", rule 24). A sentence first, then figures, then the list; attendance stays a number, without names.
 */
export function composeFulfilmentReport(report: FulfilmentReport): Document {
  const messages = messagesIn(report.language).reports
  const title = messages.title(report.year)
  return {
    title,
    language: report.language,
    header: `${report.unit.name}\t${messages.forCouncil(report.council.on)}`,
    footer: messages.asOf(report.ledger.today),
    footnotes: [],
    blocks: withTypography(report.language, [
      heading(1, title),
      paragraph(`${messages.subtitle(report.unit.name)}.`),
      ...summary(report),
      ...facts(report),
      ...numbered(report.language, [
        ['obligations', obligations(report)],
        ['held', held(report)],
        ['missing', missing(report)],
        ['next', next(report)],
        ['agency', agency(report)],
        ['attachments', attachments(report)],
      ]),
      ...signatures(report),
    ]),
  }
}

type Section = keyof ReturnType<typeof messagesIn>['reports']['headings']

function numbered(language: Language, sections: readonly (readonly [Section, readonly Block[]])[]): readonly Block[] {
  const messages = messagesIn(language).reports
  return sections.flatMap(([section, blocks], index) => [
    heading(2, messages.numbered(index + 1, messages.headings[section])),
    ...blocks,
  ])
}

function summary({ ledger, council, words, year, language }: FulfilmentReport): readonly Block[] {
  const messages = messagesIn(language).reports
  return [
    heading(2, messages.headings.summary),
    paragraph(summarySentence(ledger, year, language)),
    paragraph(messages.inCouncil(council)),
    ...written(words.introduction),
    ...(ledger.count === 0 ? [] : [byStateTable(ledger, language)]),
  ]
}

function facts({ unit, agreement, people, preparedOn, language }: FulfilmentReport): readonly Block[] {
  const messages = messagesIn(language).reports
  const { validity } = agreement
  const rows: readonly (readonly [string, string | null])[] = [
    [messages.facts.unit, unit.name],
    [messages.facts.ico, unit.ico],
    [messages.facts.approved, messages.approved(agreement.approvedOn, agreement.resolution)],
    [messages.facts.validity, messages.period(validity.from, validity.to)],
    [messages.facts.representative, people.representative],
    [messages.facts.manager, people.managerVacant ? messages.vacant : people.manager],
    [messages.facts.consultant, people.consultant],
    [messages.facts.preparedBy, people.preparedBy.join(', ')],
    [messages.facts.preparedOn, messages.day(preparedOn)],
  ]
  const known = rows.flatMap(([label, value]) => (value === null || value === '' ? [] : [row([label, value])]))
  return [
    heading(2, messages.headings.facts),
    table({
      caption: messages.captions.facts,
      widths: [1, 2],
      header: [],
      rows: known,
    }),
  ]
}

/** What a person says first, then every duty, then those which nothing measures. */
function obligations(report: FulfilmentReport): readonly Block[] {
  const { ledger, words, language } = report
  const uncountable = uncountableItems(ledger, language)
  return [
    ...written(words.obligations),
    ...(ledger.count === 0 ? [] : [obligationsTable(report)]),
    ...(uncountable.length === 0 ? [] : [paragraph(messagesIn(language).reports.uncountable)]),
    ...uncountable.map((item) => listItem(item)),
  ]
}

function held({ meetings, words, year, language }: FulfilmentReport): readonly Block[] {
  const { reports, obligations } = messagesIn(language)
  const { columns } = reports
  const rows = meetings
    .toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on))
    .map(({ on, kind, present, roles }) =>
      row([
        obligations.date(on),
        obligations.meetingKinds[kind],
        present === null ? reports.unrecorded : reports.people(present),
        roles.length === 0 ? reports.unrecorded : roles.map((role) => obligations.roles[role]).join(', '),
      ]),
    )
  const header = [columns.day, columns.meeting, columns.present, columns.attended]
  return [
    paragraph(reports.held(year, meetings.length)),
    ...(rows.length === 0 ? [] : [table({ caption: reports.captions.held, widths: [2, 4, 2, 4], header, rows })]),
    ...written(words.held),
  ]
}

function missing({ ledger, gaps, words, language }: FulfilmentReport): readonly Block[] {
  const items = missingItems(ledger, gaps, language)
  const nothing = paragraph(messagesIn(language).reports.nothingMissing)
  return [...(items.length === 0 ? [nothing] : items.map((item) => listItem(item))), ...written(words.missing)]
}

function next({ ledger, words, language }: FulfilmentReport): readonly Block[] {
  const items = nextItems(ledger, language)
  const nothing = paragraph(messagesIn(language).reports.nothingNext)
  return [...(items.length === 0 ? [nothing] : items.map((item) => listItem(item))), ...written(words.next)]
}

function agency({ ledger, agreement, words, language }: FulfilmentReport): readonly Block[] {
  const messages = messagesIn(language).reports
  const until = agreement.agencyOwesUntil
  return [
    paragraph(agencySentence(ledger, language)),
    ...(until === null ? [] : [paragraph(messages.guaranteedUntil(until))]),
    ...written(words.agency),
  ]
}

function attachments(report: FulfilmentReport): readonly Block[] {
  const messages = messagesIn(report.language).reports
  const names = attachedProofs(report)
  if (names.length === 0) return [paragraph(messages.noAttachments)]
  return [paragraph(messages.attachmentsLead), ...names.map((name) => listItem(name, 'number'))]
}

function signatures({ people, language }: FulfilmentReport): readonly Block[] {
  const messages = messagesIn(language).reports
  const { unit, agency } = messages.signatories
  return [
    heading(2, messages.headings.signatures),
    paragraph(messages.place),
    table({
      caption: messages.captions.signatures,
      widths: [1, 1],
      header: [],
      rows: [row([messages.signature(people.representative, unit), messages.signature(people.consultant, agency)])],
    }),
  ]
}
