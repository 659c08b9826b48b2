import { type Id, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { Meeting, MeetingContent, MeetingId, SeriesId } from '../../domain/meeting.ts'
import { type Repetition, seriesDays } from '../../domain/series/series-days.ts'
import { meetingsOfSeries } from '../../store/series/series-store.ts'
import { recordMeetingIn } from '../record-meeting.ts'

export type PlanSeries = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice plans one series. */
  readonly seriesId: SeriesId
  readonly repetition: Repetition
  /** What the meetings have in common; each is planned on its own day. */
  readonly content: Omit<MeetingContent, 'on' | 'state' | 'minutes'>
  readonly outsideValidity?: boolean | undefined
}

/**
 * Plans meetings that repeat, on working days. From then on each is a meeting like any other.
 *
 * @throws Refusal of `seriesDays`, and `meeting.outside_validity` when one of the days is
 */
export async function planSeries(deps: Deps, command: PlanSeries): Promise<readonly Meeting[]> {
  const { unitId, seriesId, repetition, content, outsideValidity } = command
  return deps.write('meeting.plan-series', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const days = seriesDays(repetition)
    const known = await meetingsOfSeries(tx, seriesId)
    if (known.some((meeting) => meeting.unitId !== unitId)) throw new Refusal('record.not_found')
    if (known.length > 0) return known

    const planned: Meeting[] = []
    for (const { on } of days) {
      const meeting = { ...content, on, state: 'planned', minutes: '' } as const
      const id: MeetingId = newId()
      planned.push(await recordMeetingIn(tx, deps, { unitId, id, seriesId, content: meeting, outsideValidity }))
    }
    return planned
  })
}
