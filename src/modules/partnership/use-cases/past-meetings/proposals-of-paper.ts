import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import { findReadDocument, type ReadDocument } from '../../../intake/index.ts'
import { mayTellOfMeeting, type PastPaper } from '../../domain/past-meetings/past-paper.ts'
import type { MeetingProposal } from '../../domain/past-meetings/proposal.ts'
import { proposeFromPaper } from '../../domain/past-meetings/propose-from-paper.ts'
import { proposeFromTables, type TableOfMeetings } from '../../domain/past-meetings/propose-from-table.ts'

/** How far a paper is, and what was read from it. */
export type ReadPastPaper = {
  readonly paper: PastPaper
  readonly document: PaperDocument
  readonly stage: PaperStage
  /** Empty of a paper that is no table. */
  readonly tables: readonly TableOfMeetings[]
  readonly proposals: readonly MeetingProposal[]
}

/** As much of a stored document as tells what it is; its text stays behind. */
export type PaperDocument = Pick<ReadDocument, 'id' | 'name' | 'kind' | 'state' | 'refusal'> & {
  readonly isTable: boolean
}

/**
 * `waiting`: it is being read. `read`: its meetings are proposed. `refused`: the file could not be read. `unsuitable`: it is
 * another paper than one about a meeting. `no-days`: no table of it has a column of days. `gone`: it was thrown away.
 */
export type PaperStage = 'waiting' | 'read' | 'refused' | 'unsuitable' | 'no-days' | 'gone'

/** Reads the meetings out of a paper anew; nothing of it is stored, so a better reading serves papers brought before, too. */
export async function proposalsOfPaper(tx: Transaction, paper: PastPaper, today: LocalDate): Promise<ReadPastPaper> {
  const found = await findReadDocument(tx, paper.documentId)
  if (found === null || found.state === 'discarded' || found.unitId !== paper.unitId)
    return nothingOf(paper, { ...missing(paper.documentId), name: found?.name ?? '' }, 'gone')
  const { id, name, kind, state, refusal, content } = found
  const paperOf = { id, name, kind, state, refusal, isTable: isTableFile(name) }
  if (content === null) return nothingOf(paper, paperOf, refusal === null ? 'waiting' : 'refused')
  const tables =
    kind === 'other' ? proposeFromTables(content, { fileName: name, corrections: paper.corrections, today }) : []
  const rows = tables.flatMap(({ proposals }) => proposals)
  const document = { ...paperOf, isTable: isTableFile(name) || rows.filter(({ day }) => day !== null).length > 1 }
  if (document.isTable) {
    const stage = tables.some(({ columns }) => columns !== null) ? 'read' : 'no-days'
    return { paper, document, stage, tables, proposals: rows }
  }
  if (!mayTellOfMeeting(kind)) return nothingOf(paper, document, 'unsuitable')
  const proposal = proposeFromPaper({ content, fileName: name, kind }, today)
  return { paper, document, stage: 'read', tables: [], proposals: [proposal] }
}

function nothingOf(paper: PastPaper, document: PaperDocument, stage: PaperStage): ReadPastPaper {
  return { paper, document, stage, tables: [], proposals: [] }
}

function missing(id: Id<'Document'>): PaperDocument {
  return { id, name: '', kind: null, state: 'discarded', refusal: null, isTable: false }
}

/** A Word file is a table, too, when it is no minutes and several of its rows have a day. */
function isTableFile(name: string): boolean {
  return /\.(?:xlsx|csv|tsv)$/i.test(name)
}
