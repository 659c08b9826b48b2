import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { provideEvidence } from '../../../obligations/index.ts'
import { evidenceOfMeeting } from '../../domain/evidence-of-meeting.ts'
import type { Meeting, MeetingId } from '../../domain/meeting.ts'
import { requireSound } from '../../domain/meeting-refusals.ts'
import { changeInSeries, type SeriesChange } from '../../domain/series/change-in-series.ts'
import { tidyMeeting } from '../../domain/tidy-meeting.ts'
import { getMeeting, updateMeeting } from '../../store/meetings-store.ts'
import { meetingsOfSeries } from '../../store/series/series-store.ts'
import { requireValidity } from '../require-validity.ts'

export type ChangeSeries = { readonly meetingId: MeetingId; readonly change: SeriesChange }

/** Changes a meeting of a series together with those that follow; what was held or called off stays. Returns the changed ones. */
export async function changeSeries(deps: Deps, { meetingId, change }: ChangeSeries): Promise<readonly Meeting[]> {
  return deps.write('meeting.change-series', async (tx) => {
    const from = await getMeeting(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', from.unitId)
    if (from.seriesId === null) throw new Refusal('record.not_found')
    const series = await meetingsOfSeries(tx, from.seriesId, { toChange: true })
    const changed = changeInSeries(series, from, change).map((meeting) => ({ ...meeting, ...tidyMeeting(meeting) }))

    for (const meeting of changed) {
      requireSound(meeting, deps.today())
      if (change.shiftDays !== null) await requireValidity(tx, meeting)
      await updateMeeting(tx, meeting)
      await provideEvidence(tx, evidenceOfMeeting(meeting))
    }
    return changed
  })
}

/** How many planned meetings of the same series follow; null of a meeting of its own. */
export async function followingInSeries(deps: Deps, { id, on, seriesId }: Meeting): Promise<number | null> {
  if (seriesId === null) return null
  return deps.read(async (tx) => {
    const series = await meetingsOfSeries(tx, seriesId)
    return series.filter((one) => one.id !== id && one.state === 'planned' && one.on > on).length
  })
}
