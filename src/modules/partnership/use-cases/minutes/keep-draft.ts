import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import type { OtherEditor } from '../../domain/minutes/draft.ts'
import { tidyMinutes } from '../../domain/minutes/tidy-minutes.ts'
import { getMeeting } from '../../store/meetings-store.ts'
import { findDraft, writeDraft } from '../../store/minutes/drafts-store.ts'
import { minutesOf } from '../../store/minutes/minutes-store.ts'
import { accountOf, otherEditors } from './other-editors.ts'

export type KeepDraft = {
  readonly meetingId: MeetingId
  /** Null: still at it, nothing new since the last time. */
  readonly text: string | null
  /** The version of the minutes from which the text began. */
  readonly baseVersion: number
}

export type KeptDraft = {
  /** When the draft was last written. */
  readonly savedAt: Date
  /** The version of the minutes now; a newer one than the text began from means that somebody else has saved. */
  readonly minutesVersion: number
  readonly others: readonly OtherEditor[]
}

/** Keeps what a person has written so far, and that the person is at it; others learn the name, not the text. */
export async function keepDraft(deps: Deps, { meetingId, text, baseVersion }: KeepDraft): Promise<KeptDraft> {
  return deps.write('minutes.draft', async (tx) => {
    const { unitId } = await getMeeting(tx, meetingId)
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const accountId = accountOf(deps.actor)
    if (accountId === null) throw new Refusal('access.forbidden')
    const saved = await minutesOf(tx, meetingId)
    const known = await findDraft(tx, meetingId, accountId)
    const now = deps.now()

    const written = text === null ? null : tidyMinutes(text)
    const draft =
      written === null && known !== null
        ? { ...known, seenAt: now }
        : {
            meetingId,
            accountId,
            text: written === saved.text ? null : written,
            baseVersion,
            savedAt: now,
            seenAt: now,
          }
    await writeDraft(tx, unitId, draft)
    return {
      savedAt: draft.savedAt,
      minutesVersion: saved.version,
      others: await otherEditors(tx, meetingId, { actor: deps.actor, now }),
    }
  })
}
