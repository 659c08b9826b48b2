import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { findDocument } from '../../../intake/index.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { sourceOfMeeting } from '../../store/past-meetings/meeting-source-store.ts'

/** The paper from which a meeting was written down, and how many came when it says no names. */
export type PaperOfMeeting = {
  readonly documentId: Id<'Document'>
  readonly name: string
  readonly presentCount: number | null
}

/** Null of a meeting that was written down by hand. */
export async function paperOfMeeting(deps: Deps, id: MeetingId): Promise<PaperOfMeeting | null> {
  return deps.read(async (tx) => {
    const { documentId, presentCount } = await sourceOfMeeting(tx, id)
    const document = documentId === null ? null : await findDocument(tx, documentId)
    return document === null ? null : { documentId: document.id, name: document.name, presentCount }
  })
}
