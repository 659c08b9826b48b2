import type { LocalDate } from '#kernel/local-date.ts'
import type { Evidence, MeetingKind } from '../../obligations/index.ts'

export type PlannedMeeting = {
  readonly meetingId: string
  readonly on: LocalDate
  readonly kind: MeetingKind
  /** Its own name; null when the kind says enough. */
  readonly title: string | null
}

/** The nearest meeting that is planned, today included; null when none is. */
export function nextMeeting<About>(
  all: readonly { readonly evidence: Evidence; readonly about: About }[],
  today: LocalDate,
): (PlannedMeeting & About) | null {
  const planned = all.flatMap(({ evidence: { facts, on, source, title }, about }) =>
    facts.of === 'meeting' && facts.stage === 'planned' && on >= today
      ? [{ ...about, meetingId: source.id, on, kind: facts.kind, title }]
      : [],
  )
  return planned.toSorted((a, b) => a.on.localeCompare(b.on))[0] ?? null
}
