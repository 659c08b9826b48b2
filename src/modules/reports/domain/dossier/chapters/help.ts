import type { LocalDate } from '../../../../../kernel/local-date.ts'
import { type LearningRecord, participantsOf } from '../../../../learning/index.ts'

type Kind = LearningRecord['kind']
type Of<Some extends Kind> = Extract<LearningRecord, { readonly kind: Some }>

/** Help of some kinds that was carried out by a day. */
export function carriedOut<Some extends Kind>(
  help: readonly LearningRecord[],
  kinds: readonly Some[],
): readonly Of<Some>[] {
  const wanted: readonly Kind[] = kinds
  const isWanted = (record: LearningRecord): record is Of<Some> => wanted.includes(record.kind)
  return help.filter(isWanted).filter(({ progress }) => progress.state === 'carried-out')
}

/** Help that waits for an answer, or was accepted and has not taken place. */
export function isUnfinished({ progress }: LearningRecord, day: LocalDate): boolean {
  if (progress.state === 'not-taken') return progress.declined.on > day
  return progress.state === 'offered' || progress.state === 'accepted'
}

type Extent = {
  readonly hours: number
  readonly distanceHours: number
  /** Whoever came twice is counted twice: records know numbers, not always names. */
  readonly participants: number
}

/** What several records come to; what nobody measured counts as nothing. */
export function extentOf(records: readonly LearningRecord[]): Extent {
  const sum = (of: (record: LearningRecord) => number | null): number =>
    records.reduce((total, record) => total + (of(record) ?? 0), 0)
  return {
    hours: sum(({ hours }) => hours),
    distanceHours: sum(({ hours, distance }) => (distance ? hours : 0)),
    participants: sum(participantsOf),
  }
}
