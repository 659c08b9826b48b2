import { czechDate } from '#kernel/czech-typography.ts'
import type { AgendaItemType } from '../../obligations/index.ts'
import type { AgendaItem, Attendant, Meeting } from '../domain/meeting.ts'
import type { ExpectedParticipant } from '../domain/suggest-participants.ts'

/** What stands in the form of a meeting: texts as a person typed them, so that nothing is lost when the form comes back. */
export type MeetingFormValues = {
  readonly id: string
  /** The version that the editor saw; `0` of a meeting that is not saved yet. */
  readonly version: string
  readonly kind: string
  readonly state: string
  readonly on: string
  readonly startsAt: string
  readonly place: string
  readonly name: string
  readonly minutes: string
  readonly agenda: readonly AgendaRow[]
  readonly people: readonly PersonRow[]
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
}

/** Without JavaScript so many lines wait for people whom nobody knows yet. */
const emptyRows = { whenExpected: 3, whenNobodyExpected: 6 }
const emptyItems = 2

export function newMeetingValues(
  { id, kind, on }: Pick<MeetingFormValues, 'id' | 'kind' | 'on'>,
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
    place: '',
    name: '',
    minutes: '',
    agenda: agendaRows([], items),
    people: withEmptyRows(expected.map(expectedRow)),
  }
}

export function valuesOfMeeting(meeting: Meeting, items: readonly AgendaItemType[]): MeetingFormValues {
  const { id, version, kind, state, on, startsAt, place, name, minutes, agenda, attendance } = meeting
  return {
    id,
    version: String(version),
    kind,
    state,
    on: czechDate(on),
    startsAt: startsAt ?? '',
    place: place ?? '',
    name: name ?? '',
    minutes,
    agenda: agendaRows(agenda, items),
    people: withEmptyRows(attendance.map(attendantRow)),
  }
}

/** The same form for another kind of meeting: its people are offered, those who were ticked or written stay. */
export function withExpected(values: MeetingFormValues, expected: readonly ExpectedParticipant[]): MeetingFormValues {
  const kept = values.people.filter(({ name, known, came }) => name.trim() !== '' && (came || !known))
  const offered = expected.map(expectedRow).filter((row) => !kept.some((one) => isSame(one, row)))
  return { ...values, people: withEmptyRows([...kept, ...offered]) }
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

function expectedRow({ name, organisation, role }: ExpectedParticipant): PersonRow {
  return { ...emptyRow, name, organisation: organisation ?? '', role: role ?? '', known: true }
}

function attendantRow({ name, organisation, role, presence }: Attendant): PersonRow {
  return {
    name,
    organisation: organisation ?? '',
    role: role ?? '',
    known: true,
    came: presence === 'in-person' || presence === 'remote',
    detail: presence === 'remote' || presence === 'excused' ? presence : '',
    leftOut: false,
  }
}

/** Room for somebody whom we do not know yet. */
const emptyRow: PersonRow = {
  name: '',
  organisation: '',
  role: '',
  known: false,
  came: false,
  detail: '',
  leftOut: false,
}

function withEmptyRows(rows: readonly PersonRow[]): readonly PersonRow[] {
  const length = rows.length === 0 ? emptyRows.whenNobodyExpected : emptyRows.whenExpected
  return [...rows, ...Array.from({ length }, () => emptyRow)]
}

function isSame(a: PersonRow, b: PersonRow): boolean {
  return a.name === b.name && a.organisation === b.organisation
}
