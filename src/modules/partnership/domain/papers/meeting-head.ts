import type { Block } from '#documents/index.ts'
import { type LocalDate, yearOf } from '#kernel/local-date.ts'
import type { TimeOfDay } from '#kernel/time-of-day.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { heading, row, table } from '../../../papers/index.ts'

/** What stands under the title of every paper of a meeting. Nobody's name is among it unless whoever composes puts one there. */
export type HeadOfMeeting = {
  readonly unitName: string
  readonly meetingName: string
  readonly number: number | null
  readonly on: LocalDate
  readonly startsAt: TimeOfDay | null
  readonly endsAt: TimeOfDay | null
  readonly place: string | null
  /** Who convenes, chairs and writes, in words. */
  readonly conduct: readonly { readonly task: 'convenes' | 'chairs' | 'writes'; readonly who: string | null }[]
}

/** The title and what is known about the meeting, as pairs; what nobody knows is left out. */
export function meetingHead(title: string, head: HeadOfMeeting, language: Language): readonly Block[] {
  const words = messagesIn(language).meetingSheets
  const { facts } = words
  const pairs: readonly (readonly [string, string | null])[] = [
    [facts.unit, head.unitName],
    [facts.meeting, head.meetingName],
    [facts.number, head.number === null ? null : words.number(head.number, yearOf(head.on))],
    [facts.day, words.day(head.on)],
    [facts.time, head.startsAt === null ? null : words.time(head.startsAt, head.endsAt)],
    [facts.place, head.place],
    ...head.conduct.map(({ task, who }) => [facts[task], who] as const),
  ]
  const rows = pairs.flatMap(([label, value]) => (value === null ? [] : [row([label, value])]))
  return [heading(1, title), table({ caption: facts.caption, widths: [1, 3], header: [], rows })]
}
