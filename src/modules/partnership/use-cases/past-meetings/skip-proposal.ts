import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { findMeeting } from '../../store/meetings-store.ts'
import { decideProposal, getPastPaperToChange, reopenProposal } from '../../store/past-meetings/past-papers-store.ts'

export type SkipProposal = {
  readonly unitId: Id<'Unit'>
  readonly documentId: Id<'Document'>
  readonly key: string
  /** False: it is offered again. */
  readonly skipped: boolean
}

/** Leaves a proposal out, or offers it again. One that was written down stays written down. */
export async function skipProposal(deps: Deps, { unitId, documentId, key, skipped }: SkipProposal): Promise<void> {
  await deps.write(skipped ? 'meeting.skip' : 'meeting.offer-again', async (tx) => {
    await authorise(tx, deps.actor, 'meeting.write', unitId)
    const paper = await getPastPaperToChange(tx, unitId, documentId)
    const decided = paper.decided[key]
    if (decided !== undefined && decided !== null && (await findMeeting(tx, decided)) !== null) return
    await (skipped ? decideProposal(tx, paper, key, null) : reopenProposal(tx, paper, key))
  })
}
