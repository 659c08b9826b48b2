import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, permissionsIn } from '../../../access/index.ts'
import type { MeetingId } from '../../domain/meeting.ts'
import { type KnownMeeting, meetingMeant, sameMeeting } from '../../domain/past-meetings/meeting-meant.ts'
import { isReady, type MeetingProposal } from '../../domain/past-meetings/proposal.ts'
import { meetingsOnDays } from '../../store/past-meetings/meeting-source-store.ts'
import { pastPapersOf } from '../../store/past-meetings/past-papers-store.ts'
import { type OfferedPaper, offeredPapers } from './offered-papers.ts'
import { proposalsOfPaper, type ReadPastPaper } from './proposals-of-paper.ts'

/** A proposal with what is already there of its meeting, and what became of it. */
export type ListedProposal = {
  readonly documentId: Id<'Document'>
  readonly fileName: string
  readonly proposal: MeetingProposal
  /** The recorded meeting that it would complement. */
  readonly meant: KnownMeeting | null
  /** An earlier proposal of the same meeting, whose meeting it would complement. */
  readonly sameAs: { readonly documentId: Id<'Document'>; readonly fileName: string } | null
  readonly state: ProposalState
  /** Of one that was written down. */
  readonly meetingId: MeetingId | null
}

export type ProposalState = 'ready' | 'look' | 'recorded' | 'skipped'

export type PastMeetings = {
  readonly papers: readonly ReadPastPaper[]
  /** In the order of their days; those without one last. */
  readonly proposals: readonly ListedProposal[]
  /** Papers of the unit that no meeting has yet. */
  readonly offered: readonly OfferedPaper[]
  readonly mayRecord: boolean
}

/** What stands in the papers that were brought, beside what is recorded already. */
export async function showPastMeetings(deps: Deps, unitId: Id<'Unit'>): Promise<PastMeetings> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const papers = await readPapers(tx, unitId, deps.today())
    const held = await permissionsIn(tx, deps.actor, unitId)
    return {
      papers,
      proposals: await listedProposals(tx, unitId, papers),
      offered: await offeredPapers(tx, unitId),
      mayRecord: held.has('meeting.write'),
    }
  })
}

async function readPapers(tx: Transaction, unitId: Id<'Unit'>, today: LocalDate): Promise<readonly ReadPastPaper[]> {
  const papers: ReadPastPaper[] = []
  for (const paper of await pastPapersOf(tx, unitId)) papers.push(await proposalsOfPaper(tx, paper, today))
  return papers
}

/** The proposals of read papers with their states, against the meetings that are recorded now. */
export async function listedProposals(
  tx: Transaction,
  unitId: Id<'Unit'>,
  papers: readonly ReadPastPaper[],
): Promise<readonly ListedProposal[]> {
  const days = papers.flatMap(({ proposals }) => proposals.flatMap(({ day }) => day?.value ?? []))
  const ids = papers.flatMap(({ paper }) => Object.values(paper.decided).filter((id) => id !== null))
  const known = await meetingsOnDays(tx, unitId, { days: [...new Set(days)], ids })
  const listed: ListedProposal[] = []
  for (const { paper, document, proposals } of papers)
    for (const proposal of proposals) {
      const { documentId } = paper
      const decided = paper.decided[proposal.key]
      // A meeting that was removed since may be written down again.
      const meetingId = known.find(({ id }) => id === decided)?.id ?? null
      const open = meetingId === null && decided !== null
      const meant = open ? meetingMeant(proposal, known) : null
      const before =
        open && meant === null ? listed.find((one) => isOpen(one) && sameMeeting(one.proposal, proposal)) : undefined
      const state =
        meetingId !== null ? 'recorded' : decided === null ? 'skipped' : isReady(proposal) ? 'ready' : 'look'
      const sameAs = before === undefined ? null : { documentId: before.documentId, fileName: before.fileName }
      listed.push({ documentId, fileName: document.name, proposal, meant, sameAs, state, meetingId })
    }
  return listed.toSorted((a, b) => sortKey(a).localeCompare(sortKey(b)))
}

function isOpen({ state }: ListedProposal): boolean {
  return state === 'ready' || state === 'look'
}

function sortKey({ proposal }: ListedProposal): string {
  return proposal.day?.value ?? '9999'
}
