import type { LocalDate } from '../../../../kernel/local-date.ts'
import { yearOf } from '../../../../kernel/local-date.ts'
import { type Language, messagesIn } from '../../../../messages/index.ts'
import type { DescribedRow, Evidence } from '../../../obligations/index.ts'
import type { FulfilmentReport } from './fulfilment-report-input.ts'

/** What proves a duty: meetings by their days, other records by name with all their days; each name once. */
export function proofsOf(row: DescribedRow, evidence: readonly Evidence[], language: Language): readonly string[] {
  const { obligations, reports } = messagesIn(language)
  const named = row.links
    .filter(({ part }) => part === 'counted')
    .map(({ label, source }) => {
      const record = evidence.find((one) => one.source.id === source.id)
      const isNamed = record?.facts.of === 'record' && record.title !== null
      return isNamed ? { name: label, on: record.on } : { name: null, on: null, label }
    })
  const dates = named.flatMap((one) => (one.label === undefined ? [] : [one.label]))
  const byName = Map.groupBy(
    named.flatMap(({ name, on }) => (name === null || on === null ? [] : [{ name, on }])),
    ({ name }) => name,
  )
  return [
    ...(dates.length === 0 ? [] : [dates.join(', ')]),
    ...[...byName].map(([name, records]) =>
      reports.proof(
        name,
        days(
          records.map(({ on }) => on),
          obligations,
        ),
      ),
    ),
    ...row.links.filter(({ part }) => part === 'awaiting').map(({ label }) => label),
  ]
}

/**
 * Papers behind the counted records, in the order of days: minutes and attendance lists of meetings, other records by name
 * with all their days.
 */
export function attachedProofs({ ledger, evidence, year, language }: FulfilmentReport): readonly string[] {
  const { obligations, reports } = messagesIn(language)
  const shown = ledger.groups.flatMap(({ rows }) => rows.flatMap(({ links }) => links))
  const counted = new Set(shown.flatMap(({ part, source }) => (part === 'counted' ? [source.id] : [])))
  const papers = evidence
    .filter(({ source }) => counted.has(source.id))
    .toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on))
    .flatMap((one) => paperOf(one, year, language))
  return [...Map.groupBy(papers, ({ name, key }) => key ?? name).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    return [
      reports.attachment(
        first.name,
        days(
          same.map(({ on }) => on),
          obligations,
        ),
        first.parts,
      ),
    ]
  })
}

type Paper = {
  readonly name: string
  readonly on: LocalDate
  readonly parts: readonly string[]
  /** Set where each record is an item of its own. */
  readonly key: string | null
}

function paperOf({ facts, on, title, id }: Evidence, year: number, language: Language): readonly Paper[] {
  const { obligations, reports } = messagesIn(language)
  switch (facts.of) {
    case 'meeting': {
      const { hasMinutes, hasAttendance, kind } = facts
      const parts = [...(hasMinutes ? [reports.minutes] : []), ...(hasAttendance ? [reports.attendanceList] : [])]
      return parts.length === 0 ? [] : [{ name: capital(obligations.meetingKinds[kind]), on, parts, key: id }]
    }
    case 'record':
      return title === null ? [] : [{ name: title, on, parts: [], key: null }]
    case 'report':
      // A report is not an attachment of itself.
      return yearOf(facts.forPeriod.from) === year || title === null ? [] : [{ name: title, on, parts: [], key: id }]
  }
  return facts satisfies never
}

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('cs')}${text.slice(1)}`
}

/** Days of one year share it: „16. 1., 16. 3., 16. 4. 2026“. */
function days(
  on: readonly LocalDate[],
  words: { date(day: LocalDate): string; shortDate(day: LocalDate): string },
): string {
  return on
    .map((day, index) => {
      const following = on[index + 1]
      return following !== undefined && yearOf(following) === yearOf(day) ? words.shortDate(day) : words.date(day)
    })
    .join(', ')
}
