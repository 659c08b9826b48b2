import { yearOf } from '../../../../../kernel/local-date.ts'
import { messagesIn } from '../../../../../messages/index.ts'
import { meetingKinds, requiredRoles } from '../../../../obligations/index.ts'
import type { HeldMeeting } from '../../../../partnership/index.ts'
import type { DossierRecords } from '../dossier-records.ts'
import type { Fact } from '../fact.ts'
import { day, number, said, sentence, sourcesOf, tableRow } from '../make-fact.ts'

/** Meetings by year and kind, each of them with how many came and in which roles, and what was decided; nobody is named. */
export function meetingsFacts(records: DossierRecords): readonly Fact[] {
  return [
    ...sumFacts(records),
    ...records.meetings.map((meeting) => meetingFact(meeting, records)),
    ...records.decisions.map(({ id, meetingId, on, words }) =>
      sentence('decision', messagesIn(records.language).dossier.say.decision(on, words), {
        figures: [day('day', on), said('wording', words)],
        sources: [
          { type: 'decision', id },
          { type: 'meeting', id: meetingId },
        ],
      }),
    ),
  ]
}

function sumFacts({ meetings, language }: DossierRecords): readonly Fact[] {
  const { dossier, obligations } = messagesIn(language)
  const years = [...new Set(meetings.map(({ on }) => yearOf(on)))].toSorted((a, b) => a - b)
  return years.flatMap((year) =>
    meetingKinds.flatMap((kind) => {
      const own = meetings.filter((one) => one.kind === kind && yearOf(one.on) === year)
      const sources = sourcesOf('meeting', own)
      if (sources === null) return []
      const known = own.flatMap(({ present }) => present ?? [])
      const present = known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0)
      return tableRow(
        'meetings-sum',
        [
          String(year),
          obligations.meetingKinds[kind],
          String(own.length),
          present === null ? dossier.unrecorded : dossier.say.people(present),
          rolesIn(own, { language }),
        ],
        {
          figures: [number('year', year), number('number', own.length), number('present', present)],
          sources,
        },
      )
    }),
  )
}

function meetingFact(meeting: HeldMeeting, { language }: Pick<DossierRecords, 'language'>): Fact {
  const { dossier, obligations } = messagesIn(language)
  const { id, on, name, kind, present } = meeting
  return tableRow(
    'meeting',
    [
      dossier.date(on),
      [...(name === null ? [] : [name]), obligations.meetingKinds[kind]].join('\n'),
      present === null ? dossier.unrecorded : dossier.say.people(present),
      rolesIn([meeting], { language }),
    ],
    {
      figures: [day('day', on), said('title', name), number('present', present)],
      sources: [{ type: 'meeting', id }],
    },
  )
}

/** Whose offices were there at one of the meetings at least. */
function rolesIn(meetings: readonly HeldMeeting[], { language }: Pick<DossierRecords, 'language'>): string {
  const { dossier, obligations } = messagesIn(language)
  const present = requiredRoles.filter((role) => meetings.some(({ roles }) => roles.includes(role)))
  return present.length === 0 ? dossier.unrecorded : present.map((role) => obligations.roles[role]).join(', ')
}
