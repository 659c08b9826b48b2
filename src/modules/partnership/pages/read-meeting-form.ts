import { parseCzechDay } from '#kernel/czech-day.ts'
import { foldSpaces } from '#kernel/folding.ts'
import { asId, isId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import {
  type AgendaItemType,
  agendaItemTypes,
  meetingKinds,
  type RequiredRole,
  requiredRoles,
} from '../../obligations/index.ts'
import {
  type AgendaItem,
  type Attendant,
  type MeetingContent,
  meetingStates,
  type Presence,
} from '../domain/meeting.ts'
import { meetingRefusals } from '../domain/meeting-refusals.ts'
import { tidyMeeting } from '../domain/tidy-meeting.ts'
import type { AgendaRow, MeetingFormValues, PersonRow } from './meeting-form-values.ts'

/** A form read: the meeting that it says, and everything that is wrong with it, each at a field of the form. */
export type ReadMeeting = {
  readonly content: MeetingContent
  /** Positions on the attendance list whose presence the person left as it stood when the form was opened. */
  readonly untouched: readonly number[]
  readonly refusals: readonly Refusal[]
}

/** Reads the whole form at once, so that a person corrects it once. What cannot be read is refused, not guessed. */
export function readMeetingForm(values: MeetingFormValues, today: LocalDate): ReadMeeting {
  const on = parseCzechDay(values.on)
  const startsAt = parseTimeOfDay(values.startsAt)
  const endsAt = parseTimeOfDay(values.endsAt)
  const items = values.agenda.map((row, index) => ({ row, index })).filter(({ row }) => isOnAgenda(row))
  const people = values.people.map((row, index) => ({ row, index })).filter(({ row }) => isOnList(row))
  const content = tidyMeeting({
    kind: meetingKinds.find((kind) => kind === values.kind) ?? 'other',
    state: meetingStates.find((state) => state === values.state) ?? 'held',
    on: on ?? today,
    startsAt,
    endsAt,
    place: values.place,
    workingGroupId: isId(values.workingGroupId) ? asId(values.workingGroupId) : null,
    name: values.name,
    agenda: items.map(({ row }) => itemOf(row)),
    attendance: people.map(({ row }) => attendantOf(row, values.state)),
    minutes: values.minutes,
  })

  const inContent = meetingRefusals(content, today).map((refusal) => atFormField(refusal, { items, people }))
  const inForm = [
    on === null ? [unreadableDay(values.on)] : [],
    startsAt === null ? unreadableTime(values.startsAt, 'startsAt') : [],
    endsAt === null ? unreadableTime(values.endsAt, 'endsAt') : [],
    people
      .filter(({ row }) => row.known && row.came && row.detail === 'excused')
      .map(({ row, index }) => new Refusal('meeting.excused_but_present', { name: row.name }, `people.${index}.came`)),
  ]
  const untouched = people.flatMap(({ row }, position) =>
    row.seen !== '' && content.attendance[position]?.presence === row.seen ? [position] : [],
  )
  return { content, untouched, refusals: [...inForm.flat(), ...inContent] }
}

function unreadableTime(text: string, field: string): readonly Refusal[] {
  return text.trim() === '' ? [] : [new Refusal('meeting.time_impossible', { text: text.trim() }, field)]
}

function unreadableDay(text: string): Refusal {
  const typed = text.trim()
  return typed === ''
    ? new Refusal('meeting.day_missing', {}, 'on')
    : new Refusal('meeting.day_impossible', { text: typed }, 'on')
}

function isOnAgenda({ type, chosen, wording }: AgendaRow): boolean {
  return type === 'other' ? wording.trim() !== '' : chosen
}

function isOnList({ name, organisation, leftOut }: PersonRow): boolean {
  return !leftOut && (name.trim() !== '' || organisation.trim() !== '')
}

function itemOf({ type, wording }: AgendaRow): AgendaItem {
  const known: AgendaItemType = agendaItemTypes.find((item) => item === type) ?? 'other'
  return { type: known, wording }
}

/** Whoever is written into an empty line came, unless the line says more; to a meeting that was not held one is invited. */
function attendantOf(row: PersonRow, state: string): Attendant {
  const { name, organisation, role, known, came, detail } = row
  const required: RequiredRole | null = requiredRoles.find((one) => one === role) ?? null
  const present = known ? came : state === 'held' && detail !== 'excused' && detail !== 'absent'
  const same = isId(row.personId) && foldSpaces(name) === foldSpaces(row.offeredAs)
  return {
    name,
    organisation,
    role: required,
    presence: presenceOf(present, detail, state),
    personId: same ? asId(row.personId) : null,
    organisationId: null,
  }
}

function presenceOf(came: boolean, detail: string, state: string): Presence {
  if (detail === 'remote' && (came || state === 'held')) return 'remote'
  if (came) return 'in-person'
  return detail === 'excused' ? 'excused' : 'absent'
}

type Lines = Readonly<Record<'items' | 'people', readonly { readonly index: number }[]>>

/** The domain counts the lines of the meeting; the form has empty ones among them. */
function atFormField(refusal: Refusal, { items, people }: Lines): Refusal {
  const [list, position = '', part] = refusal.field?.split('.') ?? []
  const line = (list === 'agenda' ? items : people)[Number(position)]
  if (line === undefined || part === undefined) return refusal
  const field = list === 'agenda' ? `agenda.${line.index}.${part}` : `people.${line.index}.${part}`
  return new Refusal(refusal.code, refusal.details, field)
}
