import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../../access/index.ts'
import type { Meeting, MeetingId } from '../../domain/meeting.ts'
import type { MinutesDraft, OtherEditor } from '../../domain/minutes/draft.ts'
import { shownPublicly } from '../../domain/minutes/shown-publicly.ts'
import { getMeeting } from '../../store/meetings-store.ts'
import { findDraft } from '../../store/minutes/drafts-store.ts'
import { minutesOf, type StoredMinutes } from '../../store/minutes/minutes-store.ts'
import { accountOf, otherEditors } from './other-editors.ts'
import { peopleInMinutes } from './people-in-minutes.ts'

export type OpenedMinutes = StoredMinutes & {
  readonly meeting: Meeting
  /** What this person wrote and has not saved yet, on whatever computer. */
  readonly draft: MinutesDraft | null
  readonly others: readonly OtherEditor[]
  /** Whether the internal text has changed since the public one was prepared. */
  readonly publicStale: boolean
  readonly mayWrite: boolean
}

/** The minutes of a meeting as one person finds them: both versions, the own draft, and who else is writing. */
export async function openMinutes(deps: Deps, meetingId: MeetingId): Promise<OpenedMinutes> {
  return deps.read(async (tx) => {
    const meeting = await getMeeting(tx, meetingId)
    const held = await permissionsIn(tx, deps.actor, meeting.unitId)
    const minutes = await minutesOf(tx, meetingId)
    const account = accountOf(deps.actor)
    const draft = account === null ? null : await findDraft(tx, meetingId, account)
    const mayWrite = held.has('meeting.write')
    const publicText = minutes.publicText === null ? null : shownPublicly(minutes, await peopleInMinutes(tx, meeting))
    return {
      ...minutes,
      publicText,
      meeting,
      draft: draft?.text === null ? null : draft,
      others: mayWrite ? await otherEditors(tx, meetingId, { actor: deps.actor, now: deps.now() }) : [],
      publicStale: minutes.publicText !== null && minutes.publicFrom !== minutes.version,
      mayWrite,
    }
  })
}
