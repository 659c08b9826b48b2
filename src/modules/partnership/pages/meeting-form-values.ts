import { czechDate } from '#kernel/czech-typography.ts'
import type { TimeOfDay } from '#kernel/time-of-day.ts'
import type { AgendaItemType, MeetingKind } from '../../obligations/index.ts'
import type { AgendaItem, Attendant, Meeting } from '../domain/meeting.ts'
import type { ExpectedParticipant } from '../domain/suggest-participants.ts'
import { usualAgenda } from '../domain/usual-agenda.ts'

/** What stands in the form of a meeting: texts as a person typed them, so that nothing is lost when the form comes back. */
export type MeetingFormValues = {
  readonly id: string
  /** The version that the editor saw; `0` of a meeting that is not saved yet. */
  readonly version: string
  readonly kind: string
  readonly state: string
  readonly on: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly workingGroupId: string
  readonly name: string
  readonly minutes: string
  readonly agenda: readonly AgendaRow[]
  readonly people: readonly PersonRow[]
  /** The person saves the meeting knowingly outside the validity of the agreement. */
  readonly outsideValidity: boolean
}

/** A line of the agenda. A standing item is ticked; another one is there as soon as it has words. */
export type AgendaRow = { readonly type: string; readonly chosen: boolean; readonly wording: string }

/** A line of the attendance list. One that is known is only ticked; one that is not has yet to be written. */
export type PersonRow = {
  readonly name: string
  readonly organisation: string
  readonly role: string
  readonly known: boolean
  readonly came: boolean
  /** How the person took part or why not: `remote` or `excused`; of one who is not known also `absent`. */
  readonly detail: string
  readonly leftOut: boolean
  /** The register's entry, and the name under which it was offered: whoever rewrites the name means somebody else. */
  readonly personId: string
  readonly offeredAs: string
  /** The presence that stood in the form when it was opened; empty of a line that was not saved yet. */
  readonly seen: string
}

/** Without JavaScript so many lines wait for people whom nobody knows yet. */
const emptyRows = { whenExpected: 3, whenNobodyExpected: 6 }
const emptyItems = 2

export function newMeetingValues(
  { id, kind, on }: Pick<MeetingFormValues, 'id' | 'on'> & { readonly kind: MeetingKind },
  items: readonly AgendaItemType[],
  expected: readonly ExpectedParticipant[],
): MeetingFormValues {
  return {
    id,
    version: '0',
    kind,
    state: 'held',
    on,
    startsAt: '',
    endsAt: '',
    place: '',
    workingGroupId: '',
    name: '',
    minutes: '',
    agenda: agendaRows(usualAgenda(kind), items),
    people: withEmptyRows(expected.map(expectedRow)),
    outsideValidity: false,
  }
}

export function valuesOfMeeting(meeting: Meeting, items: readonly AgendaItemType[]): MeetingFormValues {
  const { id, version, kind, state, on, startsAt, endsAt, place, name, minutes, agenda, attendance } = meeting
  return {
    id,
    version: String(version),
    kind,
    state,
    on: czechDate(on),
    startsAt: shownTime(startsAt),
    endsAt: shownTime(endsAt),
    place: place ?? '',
    workingGroupId: meeting.workingGroupId ?? '',
    name: name ?? '',
    minutes,
    agenda: agendaRows(agenda, items),
    people: withEmptyRows(attendance.map(attendantRow)),
    outsideValidity: false,
  }
}

/**
 * The same form for another kind of meeting: its people are offered, those who were ticked or written stay; its usual agenda is
 * ticked, what has own words stays.
 */
export function withExpected(
  values: MeetingFormValues,
  kind: MeetingKind,
  expected: readonly ExpectedParticipant[],
): MeetingFormValues {
  const kept = values.people.filter(({ name, known, came }) => name.trim() !== '' && (came || !known))
  const offered = expected.map(expectedRow).filter((row) => !kept.some((one) => isSame(one, row)))
  const usual = usualAgenda(kind)
  const agenda = values.agenda.map((row) => ({
    ...row,
    chosen: row.wording.trim() !== '' || usual.some(({ type }) => type === row.type),
  }))
  return { ...values, agenda, people: withEmptyRows([...kept, ...offered]) }
}

/** The standing items in their order, those of the meeting ticked; then its other items and empty lines for more. */
function agendaRows(agenda: readonly AgendaItem[], items: readonly AgendaItemType[]): readonly AgendaRow[] {
  const chosen = agenda.map(({ type, wording }) => ({ type, chosen: true, wording: wording ?? '' }))
  const missing = items
    .filter((type) => type !== 'other' && !agenda.some((item) => item.type === type))
    .map((type) => ({ type, chosen: false, wording: '' }))
  const empty = Array.from({ length: emptyItems }, () => ({ type: 'other', chosen: false, wording: '' }))
  return [...chosen, ...missing, ...empty]
}

function expectedRow({ name, organisation, role, personId }: ExpectedParticipant): PersonRow {
  const register = { personId: personId ?? '', offeredAs: name }
  return { ...emptyRow, name, organisation: organisation ?? '', role: role ?? '', known: true, ...register }
}

function attendantRow({ name, organisation, role, presence, personId }: Attendant): PersonRow {
  return {
    personId: personId ?? '',
    offeredAs: name,
    seen: presence,
    name,
    organisation: organisation ?? '',
    role: role ?? '',
    known: true,
    came: presence === 'in-person' || presence === 'remote',
    detail: presence === 'remote' || presence === 'excused' ? presence : '',
    leftOut: false,
  }
}

/** As Czech offices write it: 9.00. */
function shownTime(time: TimeOfDay | null): string {
  return time === null ? '' : time.replace(/^0/, '').replace(':', '.')
}

/** Room for somebody whom we do not know yet. */
export const emptyRow: PersonRow = {
  name: '',
  organisation: '',
  role: '',
  known: false,
  came: false,
  detail: '',
  leftOut: false,
  personId: '',
  offeredAs: '',
  seen: '',
}

function withEmptyRows(rows: readonly PersonRow[]): readonly PersonRow[] {
  const length = rows.length === 0 ? emptyRows.whenNobodyExpected : emptyRows.whenExpected
  return [...rows, ...Array.from({ length }, () => emptyRow)]
}

function isSame(a: PersonRow, b: PersonRow): boolean {
  return a.name === b.name && a.organisation === b.organisation
}
