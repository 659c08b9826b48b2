import { asId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Evidence, MeetingFacts } from '../../obligations/index.ts'
import type { AgendaItem, UnprovedMeeting } from './agenda-item.ts'

/** Meetings whose day has passed and of which something is missing: whether they took place, minutes, the attendance list. */
export function proofsMissing(
  meetings: ReadonlyMap<string, readonly Evidence[]>,
  today: LocalDate,
): readonly AgendaItem[] {
  return [...meetings].flatMap(([unitId, own]) =>
    own.flatMap(({ source, on, title, facts }): AgendaItem[] => {
      if (facts.of !== 'meeting' || on >= today) return []
      const missing = missingOf(facts)
      if (missing.length === 0) return []
      return [
        {
          key: `proof ${source.id}`,
          unitId: asId(unitId),
          subject: { kind: 'proof', meeting: { id: asId(source.id), on, kind: facts.kind, name: title, missing } },
          by: null,
          since: on,
          forWhom: { kind: 'keeper' },
        },
      ]
    }),
  )
}

function missingOf({ stage, hasMinutes, hasAttendance }: MeetingFacts): UnprovedMeeting['missing'] {
  if (stage === 'planned') return ['outcome']
  if (stage === 'cancelled') return []
  return [...(hasMinutes ? [] : (['minutes'] as const)), ...(hasAttendance ? [] : (['attendance'] as const))]
}
