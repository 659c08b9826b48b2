import type { Id } from '#kernel/ids.ts'
import { newId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import { addRecord, emptyFacts } from '#modules/learning/index.ts'
import type { AgendaItemType, MeetingKind, RecordKind, RequiredRole } from '#modules/obligations/index.ts'
import { type Attendant, recordMeeting } from '#modules/partnership/index.ts'
import type { Deps } from '#platform/deps.ts'

type SampleMeeting = {
  readonly on: LocalDate
  readonly kind?: MeetingKind
  readonly state?: 'held' | 'planned'
  readonly agenda?: readonly AgendaItemType[]
  readonly minutes?: string
  /** Roles that did not come. */
  readonly without?: readonly RequiredRole[]
  /** Organisations of which nobody came. */
  readonly missing?: readonly string[]
}

/** People who come to the meetings of one sample cooperation. */
export type SampleCast = {
  readonly consultant: string
  readonly manager: string | null
  readonly representative: string
  readonly partners: readonly (readonly [string, string])[]
}

export async function recordSampleMeeting(
  deps: Deps,
  unitId: Id<'Unit'>,
  cast: SampleCast,
  meeting: SampleMeeting,
): Promise<Id<'Meeting'>> {
  const { on, kind = 'local-partnership', state = 'held', agenda = ['plan'], without = [], missing = [] } = meeting
  const came = (role: RequiredRole): Attendant['presence'] =>
    state === 'planned' ? 'absent' : without.includes(role) ? 'excused' : 'in-person'
  const official = (name: string, organisation: string, role: RequiredRole): Attendant => {
    return { name, organisation, role, presence: came(role), ...foundOnSaving }
  }
  const core: readonly Attendant[] = [
    official(cast.consultant, 'ASZ', 'consultant'),
    ...(cast.manager === null ? [] : [official(cast.manager, 'Úřad', 'manager')]),
    official(cast.representative, 'Vedení', 'representative'),
  ]
  const partners: readonly Attendant[] = cast.partners.map(([name, organisation], index) => ({
    name,
    organisation,
    role: null,
    presence: state === 'planned' || missing.includes(organisation) ? 'absent' : index === 2 ? 'remote' : 'in-person',
    ...foundOnSaving,
  }))
  const { id } = await recordMeeting(deps, {
    unitId,
    id: newId(),
    content: {
      kind,
      state,
      on,
      startsAt: parseTimeOfDay('9.00'),
      endsAt: parseTimeOfDay('11.30'),
      place: 'Malá zasedací místnost',
      workingGroupId: null,
      name: kind === 'working-group' ? 'Bydlení a dluhy' : null,
      agenda: agenda.map((type) => ({ type, wording: null })),
      attendance: kind === 'consultation' ? core : [...core, ...partners],
      minutes: state === 'held' ? (meeting.minutes ?? defaultMinutes) : '',
    },
  })
  return id
}

/** The register finds or adds them. */
const foundOnSaving = { personId: null, organisationId: null }

const defaultMinutes = `Účastníci prošli úkoly z minulého jednání a domluvili další postup.

Úkol: připravit podklady na příští jednání. Odpovídá manažerka, termín do příštího jednání.`

export async function addSampleRecord(
  deps: Deps,
  unitId: Id<'Unit'>,
  kind: RecordKind,
  on: LocalDate,
  title: string,
  hours: number | null,
  participants: number | null,
): Promise<void> {
  await addRecord(deps, {
    unitId,
    id: newId(),
    content: {
      title,
      on,
      hours,
      distance: false,
      participants,
      attendees: [],
      offer: null,
      note: null,
      documentId: null,
      linkedTo: [],
      ...emptyFacts(kind),
    },
  })
}
