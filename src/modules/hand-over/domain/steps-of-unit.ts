import type { LocalDate } from '../../../kernel/local-date.ts'
import { type Language, messagesIn } from '../../../messages/index.ts'
import type { DescribedLedger, MeetingKind, State } from '../../obligations/index.ts'
import type { MissingPart } from '../../partnership/index.ts'
import type { Step } from './next-steps.ts'

type Meeting = { readonly on: LocalDate; readonly kind: MeetingKind; readonly name: string | null }

/** Everything that waits in a unit: duties with their deadlines, meetings to come or to be finished, open tasks. */
export function stepsOfUnit(
  records: {
    readonly ledger: DescribedLedger | null
    readonly meetings: readonly (Meeting & { readonly missing: readonly MissingPart[] })[]
    readonly planned: readonly Meeting[]
    /** Outputs that wait for the word of the side whose office it is, with the day on which it was asked for. */
    readonly awaiting: readonly { readonly on: LocalDate; readonly what: string }[]
    readonly tasks: readonly { readonly words: string; readonly dueOn: LocalDate | null }[]
  },
  language: Language,
): readonly Step[] {
  const { partnership, obligations } = messagesIn(language)
  const titleOf = ({ on, kind, name }: Meeting) =>
    partnership.title(partnership.kinds[kind], name, obligations.date(on))
  const rows = records.ledger?.groups.flatMap((group) => group.rows) ?? []
  return [
    ...rows
      .filter(({ state }) => moving.includes(state))
      .map(
        ({ title, count, period }): Step => ({
          kind: 'duty',
          on: period.to,
          what: count === null ? title : `${title} (${count})`,
        }),
      ),
    ...records.meetings
      .filter(({ missing }) => missing.length > 0)
      .map((meeting): Step => {
        const kind = meeting.missing.includes('outcome') ? 'meeting-outcome' : 'meeting-proofs'
        return { kind, on: meeting.on, what: titleOf(meeting) }
      }),
    ...records.planned.map((meeting): Step => ({ kind: 'meeting', on: meeting.on, what: kindOf(meeting, language) })),
    ...records.awaiting.map(({ on, what }): Step => ({ kind: 'word', on, what })),
    ...records.tasks.map(({ words, dueOn }): Step => ({ kind: 'task', on: dueOn, what: words })),
  ]
}

/** A period that closed without fulfilment cannot be caught up, and what has not begun does not wait yet. */
const moving: readonly State[] = ['overdue', 'due', 'on-track']

export function kindOf({ kind, name }: Pick<Meeting, 'kind' | 'name'>, language: Language): string {
  const { partnership } = messagesIn(language)
  return name === null ? partnership.kinds[kind] : `${partnership.kinds[kind]} ${name}`
}
