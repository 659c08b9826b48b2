import type { Id } from '#kernel/ids.ts'
import { yearOf } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, permissionsIn } from '../../access/index.ts'
import { type MissingPart, missingParts } from '../domain/missing-parts.ts'
import { type MeetingLine, meetingsOfYear, yearsWithMeetings } from '../store/meeting-lists.ts'

export type ListMeetings = {
  readonly unitId: Id<'Unit'>
  readonly year?: number | undefined
  /** From 1. */
  readonly page?: number | undefined
}

export type ListedMeeting = MeetingLine & { readonly missing: readonly MissingPart[] }

export type MeetingYear = {
  readonly year: number
  /** One page of the year, the latest first. */
  readonly meetings: readonly ListedMeeting[]
  /** Of the whole year: all meetings, those held, and held ones without all their proofs. */
  readonly total: number
  readonly held: number
  readonly incomplete: number
  /** The current year and those in which there are any, the latest first. */
  readonly years: readonly number[]
  readonly mayRecord: boolean
}

/** The meetings of a unit in one year; when none is named, in the current one, or in the last that has any. */
export async function listMeetings(deps: Deps, { unitId, year, page = 1 }: ListMeetings): Promise<MeetingYear> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const today = deps.today()
    const current = yearOf(today)
    const recorded = await yearsWithMeetings(tx, unitId)
    const shown = year ?? (recorded.includes(current) ? current : (recorded[0] ?? current))
    const { lines, ...numbers } = await meetingsOfYear(tx, { unitId, year: shown, page })
    const held = await permissionsIn(tx, deps.actor, unitId)
    return {
      year: shown,
      meetings: lines.map((line) => ({ ...line, missing: missingParts(line, today) })),
      ...numbers,
      years: [...new Set([current, ...recorded])].toSorted((a, b) => b - a),
      mayRecord: held.has('meeting.write'),
    }
  })
}
