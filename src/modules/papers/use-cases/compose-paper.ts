import type { Document } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, permissionsIn } from '../../access/index.ts'
import type { IssueHead } from '../domain/issue.ts'
import { withOfficeHead } from '../domain/office-head.ts'
import type { PaperKey } from '../domain/paper.ts'
import { noParticulars, type Particulars } from '../domain/particulars.ts'
import { issuesOf } from '../store/issues-store.ts'
import { findPaper } from '../store/papers-store.ts'
import { hashIssue } from './hash-issue.ts'

export type PaperRequest = PaperKey & {
  readonly language: Language
  /** The unit in whose place the paper was looked for; it must be its own. */
  readonly unitId?: Id<'Unit'> | undefined
}

/** A paper as it looks by today's records, with what the office keeps about it. */
export type ShownPaper = PaperKey & {
  readonly unitId: Id<'Unit'>
  readonly language: Language
  /** Words for the name of its file. */
  readonly name: string
  readonly title: string
  /** Where the record stands on screen. */
  readonly address: string
  readonly attachments: readonly string[]
  /** With what the office has written on it at the beginning. */
  readonly document: Document
  /** The same without that, for a letterhead with places of its own. */
  readonly composed: Document
  readonly particulars: Particulars
  readonly letterheadId: Id<'Letterhead'> | null
  /** Of what the office keeps; 0 while it keeps nothing. */
  readonly version: number
  /** The latest first. */
  readonly issues: readonly IssueHead[]
  /** The issue that says the very same as the records say today; null when there is none. */
  readonly currentIssue: IssueHead | null
  /** Whether the person may number the paper, freeze it and bring signed copies. */
  readonly mayIssue: boolean
  /** Whether a new issue may be frozen of it now. */
  readonly issuable: boolean
}

/**
 * Composes a paper of any kind, in the hands of whoever looks.
 *
 * @throws Refusal `record.not_found` for a kind that nobody composes, and for what the person may not see
 */
export async function composePaper(
  deps: Deps,
  { kind, subject, language, unitId: expected }: PaperRequest,
): Promise<ShownPaper> {
  const made = await deps.composedPaper(kind, { subject, language })
  if (made === null) throw new Refusal('record.not_found')
  const { unitId, document: composed, name, address, attachments, issuable } = made

  if (expected !== undefined && expected !== unitId) throw new Refusal('record.not_found')
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const permissions = await permissionsIn(tx, deps.actor, unitId)
    const paper = await findPaper(tx, { kind, subject })
    const issues = await issuesOf(tx, { kind, subject })
    const particulars = paper?.particulars ?? noParticulars
    const document = withOfficeHead(composed, particulars, language)
    const title = document.title ?? name
    const sha256 = hashIssue({ document, language, title })
    return {
      kind,
      subject,
      unitId,
      language,
      name,
      title,
      address,
      attachments,
      document,
      composed,
      particulars,
      letterheadId: paper?.letterheadId ?? null,
      version: paper?.version ?? 0,
      issues,
      currentIssue: issues.find((issue) => issue.sha256 === sha256) ?? null,
      mayIssue: permissions.has('paper.issue'),
      issuable,
    }
  })
}
