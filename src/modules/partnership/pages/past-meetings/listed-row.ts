import type { MeetingProposal } from '../../domain/past-meetings/proposal.ts'
import type { PaperStage, ReadPastPaper } from '../../use-cases/past-meetings/proposals-of-paper.ts'
import type { ListedProposal } from '../../use-cases/past-meetings/show-past-meetings.ts'

/** A proposal as a row of the list: without its text, which would travel to the browser for nothing. */
export type ProposalRow = Omit<ListedProposal, 'proposal'> & {
  readonly unitId: string
  readonly proposal: Omit<MeetingProposal, 'minutes' | 'agenda' | 'decisions'>
  /** The row of the table, from 1; null of a paper of one meeting. */
  readonly row: number | null
}

/** A paper of which there is no meeting yet, with why. */
export type PaperRow = {
  readonly unitId: string
  readonly documentId: string
  readonly name: string
  readonly kind: ReadPastPaper['document']['kind']
  readonly stage: PaperStage
  /** Why the file could not be read, as a sentence. */
  readonly sentence: string | null
}

export function proposalRow(unitId: string, { proposal, ...listed }: ListedProposal): ProposalRow {
  const { minutes: _minutes, agenda: _agenda, decisions: _decisions, ...shown } = proposal
  const row = /^t\d+r(\d+)$/.exec(proposal.key)?.[1]
  return { ...listed, unitId, proposal: shown, row: row === undefined ? null : Number(row) }
}
