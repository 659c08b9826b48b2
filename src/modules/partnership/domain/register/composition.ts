import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { isSameInstitution, type OrganisationId, organisationKey, organisationName } from '../../../people/index.ts'
import type { Presence } from '../meeting.ts'
import type { PromisedOrganisation } from './promised-composition.ts'
import { anyLastsOn } from './term.ts'

/** A held meeting of the local partnership with its attendance list, as far as the composition needs it. */
export type AttendedMeeting = {
  readonly id: Id<'Meeting'>
  readonly on: LocalDate
  readonly attendance: readonly {
    readonly organisationId: OrganisationId | null
    readonly organisation: string | null
    readonly presence: Presence
    /** Somebody who comes by office: the manager, the representative, the consultant. */
    readonly byOffice: boolean
  }[]
}

/** How one promised organisation came. */
export type CompositionLine = PromisedOrganisation & {
  /** Held meetings to which it was to come. */
  readonly meetings: number
  readonly came: number
  /** The meetings at which nobody of it was, in order; with an excuse or without. */
  readonly missed: readonly { readonly meetingId: Id<'Meeting'>; readonly on: LocalDate; readonly excused: boolean }[]
}

/** An organisation that comes although nobody promised it; whoever comes by office does not count. */
export type UnpromisedGuest = {
  readonly organisationId: OrganisationId | null
  readonly name: string
  readonly came: number
}

export type Composition = {
  /** Those that miss most come first. */
  readonly lines: readonly CompositionLine[]
  readonly guests: readonly UnpromisedGuest[]
  readonly meetings: number
  /** Held meetings of which nobody wrote down who came; they say nothing about anybody. */
  readonly withoutList: number
}

/** Promised composition against who came: „Úřad práce chyběl 3×“. */
export function compareComposition(
  promised: readonly PromisedOrganisation[],
  held: readonly AttendedMeeting[],
): Composition {
  const listed = held.filter(({ attendance }) => attendance.some(({ presence }) => isPresence(presence)))
  const meetings = listed.map((meeting) => ({ meeting, seats: seatsOf(meeting, promised) }))
  const lines = promised.map((organisation) => {
    const expected = meetings.filter(({ meeting }) => anyLastsOn(organisation.terms, meeting.on))
    const missed = expected
      .filter(({ seats }) => !seats.some(({ of, came }) => of === organisation && came))
      .map(({ meeting, seats }) => ({
        meetingId: meeting.id,
        on: meeting.on,
        excused: seats.some(({ of, excused }) => of === organisation && excused),
      }))
      .toSorted((a, b) => a.on.localeCompare(b.on))
    return { ...organisation, meetings: expected.length, came: expected.length - missed.length, missed }
  })
  return {
    lines: lines.toSorted((a, b) => b.missed.length - a.missed.length),
    guests: guestsOf(meetings.map(({ seats }) => seats)),
    meetings: listed.length,
    withoutList: held.length - listed.length,
  }
}

/** One organisation at one meeting: which promised one it is, and whether anybody of it came. */
type Seat = {
  readonly of: PromisedOrganisation | null
  readonly organisationId: OrganisationId | null
  readonly name: string
  readonly came: boolean
  readonly excused: boolean
  readonly byOffice: boolean
}

function seatsOf({ attendance }: AttendedMeeting, promised: readonly PromisedOrganisation[]): readonly Seat[] {
  return attendance.flatMap(({ organisationId, organisation, presence, byOffice }) =>
    organisation === null
      ? []
      : [
          {
            of: promisedAs({ organisationId, name: organisation }, promised),
            organisationId,
            name: organisation,
            came: isPresence(presence),
            excused: presence === 'excused',
            byOffice,
          },
        ],
  )
}

/** Which promised organisation a line of the list means: by the register, by its name or alias, else the only such institution. */
function promisedAs(
  { organisationId, name }: { readonly organisationId: OrganisationId | null; readonly name: string },
  promised: readonly PromisedOrganisation[],
): PromisedOrganisation | null {
  const known = organisationId === null ? undefined : promised.find((one) => one.organisationId === organisationId)
  const named = known ?? promised.find((one) => organisationKey(one.name) === organisationKey(name))
  if (named !== undefined) return named
  const alike = promised.filter((one) => isSameInstitution(organisationName(one.name), organisationName(name)))
  return alike.length === 1 ? (alike[0] ?? null) : null
}

function guestsOf(meetings: readonly (readonly Seat[])[]): readonly UnpromisedGuest[] {
  const came = meetings.flatMap((seats) => [
    ...new Map(
      seats
        .filter((seat) => seat.of === null && seat.came && !seat.byOffice)
        .map((seat) => [organisationKey(seat.name), seat]),
    ).values(),
  ])
  return [...Map.groupBy(came, ({ name }) => organisationKey(name)).values()]
    .flatMap(([first, ...rest]) =>
      first === undefined ? [] : [{ organisationId: first.organisationId, name: first.name, came: rest.length + 1 }],
    )
    .toSorted((a, b) => b.came - a.came)
}

function isPresence(presence: Presence): boolean {
  return presence === 'in-person' || presence === 'remote'
}
