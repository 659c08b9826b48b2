import type { LocalDate } from '../../../kernel/local-date.ts'
import { type Language, messagesIn } from '../../../messages/index.ts'
import type { DescribedLedger, MeetingKind, State } from '../../obligations/index.ts'
import { kindOf } from './steps-of-unit.ts'

export type CalendarEntry = { readonly on: LocalDate; readonly what: string }

const open: readonly State[] = ['due', 'on-track', 'upcoming', 'awaiting-confirmation']

/** Meetings and deadlines from today until a day, in the order of days. */
export function calendarOf(
  records: {
    readonly ledgers: readonly DescribedLedger[]
    readonly planned: readonly { readonly on: LocalDate; readonly kind: MeetingKind; readonly name: string | null }[]
    readonly tasks: readonly { readonly words: string; readonly dueOn: LocalDate | null }[]
    /** The last day of the agreement. */
    readonly validTo: LocalDate | null
  },
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  language: Language,
): readonly CalendarEntry[] {
  const { calendar } = messagesIn(language).handOver
  const entries: readonly CalendarEntry[] = [
    ...records.planned.map((meeting) => ({ on: meeting.on, what: kindOf(meeting, language) })),
    ...records.ledgers
      .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
      .filter(({ state }) => open.includes(state))
      .map(({ period, title }) => ({ on: period.to, what: calendar.deadline(title) })),
    ...records.tasks.flatMap(({ words, dueOn }) => (dueOn === null ? [] : [{ on: dueOn, what: calendar.task(words) }])),
    ...(records.validTo === null ? [] : [{ on: records.validTo, what: calendar.agreementEnds }]),
  ]
  return entries
    .filter(({ on }) => from <= on && on <= to)
    .toSorted((a, b) => Number(a.on > b.on) - Number(a.on < b.on))
}
