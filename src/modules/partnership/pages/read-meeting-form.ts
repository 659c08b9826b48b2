import { parseCzechDay } from '#kernel/czech-day.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
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
import { parseTimeOfDay } from '#kernel/time-of-day.ts'
import type { AgendaRow, MeetingFormValues, PersonRow } from './meeting-form-values.ts'

/** A form read: the meeting that it says, and everything that is wrong with it, each at a field of the form. */
export type ReadMeeting = { readonly content: MeetingContent; readonly refusals: readonly Refusal[] }

/** Reads the whole form at once, so that a person corrects it once. What cannot be read is refused, not guessed. */
export function readMeetingForm(values: MeetingFormValues, today: LocalDate): ReadMeeting {
  const on = parseCzechDay(values.on)
  const startsAt = parseTimeOfDay(values.startsAt)
  const items = values.agenda.map((row, index) => ({ row, index })).filter(({ row }) => isOnAgenda(row))
  const people = values.people.map((row, index) => ({ row, index })).filter(({ row }) => isOnList(row))
  const content = tidyMeeting({
    kind: meetingKinds.find((kind) => kind === values.kind) ?? 'other',
    state: meetingStates.find((state) => state === values.state) ?? 'held',
    on: on ?? today,
    startsAt,
    place: values.place,
    name: values.name,
    agenda: items.map(({ row }) => itemOf(row)),
    attendance: people.map(({ row }) => attendantOf(row, values.state)),
    minutes: values.minutes,
  })

  const inContent = meetingRefusals(content, today).map((refusal) => atFormField(refusal, { items, people }))
  const inForm = [
    on === null ? [unreadableDay(values.on)] : [],
    startsAt === null && values.startsAt.trim() !== ''
      ? [new Refusal('meeting.time_impossible', { text: values.startsAt.trim() }, 'startsAt')]
      : [],
    people
      .filter(({ row }) => row.known && row.came && row.detail === 'excused')
      .map(({ row, index }) => new Refusal('meeting.excused_but_present', { name: row.name }, `people.${index}.came`)),
  ]
  return { content, refusals: [...inForm.flat(), ...inContent] }
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
function attendantOf({ name, organisation, role, known, came, detail }: PersonRow, state: string): Attendant {
  const required: RequiredRole | null = requiredRoles.find((one) => one === role) ?? null
  const present = known ? came : state === 'held' && detail !== 'excused' && detail !== 'absent'
  return { name, organisation, role: required, presence: presenceOf(present, detail, state) }
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
