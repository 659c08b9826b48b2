import type { Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { IssueHead, PaperIssue } from '../domain/issue.ts'
import type { PaperKey } from '../domain/paper.ts'
import type { PapersTables } from './tables.ts'

const headColumns = [
  'paper_issue.id',
  'paper_issue.unit_id',
  'paper_issue.paper_id',
  'paper_issue.number',
  'paper_issue.language',
  'paper_issue.title',
  'paper_issue.sha256',
  'paper_issue.issued_by',
  'paper_issue.occasion',
  'paper_issue.created_at',
] as const

/** The frozen issues of a paper, the latest first. */
export async function issuesOf(tx: Transaction, { kind, subject }: PaperKey): Promise<readonly IssueHead[]> {
  const rows = await tx
    .withTables<PapersTables>()
    .selectFrom('paper_issue')
    .innerJoin('paper', 'paper.id', 'paper_issue.paper_id')
    .select(headColumns)
    .where('paper.kind', '=', kind)
    .where('paper.subject', '=', subject)
    .orderBy('paper_issue.number', 'desc')
    .execute()
  return rows.map(headOf)
}

/** An issue with its text; null when there is none that the actor may see. */
export async function findIssue(tx: Transaction, id: Id<'PaperIssue'>): Promise<PaperIssue | null> {
  const row = await tx
    .withTables<PapersTables>()
    .selectFrom('paper_issue')
    .select(headColumns)
    .select(['content', 'particulars'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** The issue of that very content; null when it was not frozen yet. */
export async function findIssueByHash(
  tx: Transaction,
  paperId: Id<'Paper'>,
  sha256: string,
): Promise<PaperIssue | null> {
  const row = await tx
    .withTables<PapersTables>()
    .selectFrom('paper_issue')
    .select(headColumns)
    .select(['content', 'particulars'])
    .where('paper_id', '=', paperId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** The number of the latest issue; 0 when there is none. The paper must be held, or two would get the same. */
export async function lastNumber(tx: Transaction, paperId: Id<'Paper'>): Promise<number> {
  const row = await tx
    .withTables<PapersTables>()
    .selectFrom('paper_issue')
    .select((of) => of.fn.max('number').as('number'))
    .where('paper_id', '=', paperId)
    .executeTakeFirst()
  return Number(row?.number ?? 0)
}

export async function insertIssue(tx: Transaction, issue: PaperIssue): Promise<void> {
  await tx
    .withTables<PapersTables>()
    .insertInto('paper_issue')
    .values({
      id: issue.id,
      unit_id: issue.unitId,
      paper_id: issue.paperId,
      number: issue.number,
      language: issue.language,
      title: issue.title,
      content: issue.document,
      particulars: issue.particulars,
      sha256: issue.sha256,
      issued_by: issue.issuedBy,
      occasion: issue.occasion,
      created_at: issue.createdAt,
    })
    .execute()
}

type HeadRow = Omit<Selectable<PapersTables['paper_issue']>, 'content' | 'particulars'>

function headOf(row: HeadRow): IssueHead {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    paperId: asId(row.paper_id),
    number: row.number,
    language: row.language,
    title: row.title,
    sha256: row.sha256,
    issuedBy: row.issued_by,
    occasion: row.occasion,
    createdAt: row.created_at,
  }
}

function fromRow(row: Selectable<PapersTables['paper_issue']>): PaperIssue {
  return { ...headOf(row), document: row.content, particulars: row.particulars }
}
