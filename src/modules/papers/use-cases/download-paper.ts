import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { pragueDay } from '#platform/clock.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { ExportedFile } from '../domain/formats.ts'
import { withoutOfficeHead } from '../domain/office-head.ts'
import type { OrderedPaper } from '../domain/order.ts'
import type { WrittenPaper } from '../domain/written-paper.ts'
import { findIssue, issuesOf } from '../store/issues-store.ts'
import { findPaper } from '../store/papers-store.ts'
import { composePaper } from './compose-paper.ts'
import { writePaper } from './write-paper.ts'

/** `unitId` says in whose place the paper was looked for. */
export type DownloadPaper = OrderedPaper & { readonly unitId?: Id<'Unit'> | undefined }

/**
 * A paper as a file in one of the formats of an office, by today's records or as a frozen issue.
 *
 * @throws Refusal `record.not_found`; `letterhead.none` when the unit has no letterhead to write it on
 */
export async function downloadPaper(deps: Deps, ordered: DownloadPaper): Promise<ExportedFile> {
  const { format, issueId, letterheadId } = ordered
  const paper = issueId === undefined ? await composedPaper(deps, ordered) : await frozenPaper(deps, ordered, issueId)
  return writePaper(deps, { ...paper, letterheadId: letterheadId ?? paper.letterheadId }, format)
}

async function composedPaper(deps: Deps, ordered: DownloadPaper): Promise<WrittenPaper> {
  return { ...(await composePaper(deps, ordered)), createdOn: deps.today() }
}

async function frozenPaper(deps: Deps, ordered: DownloadPaper, issueId: Id<'PaperIssue'>): Promise<WrittenPaper> {
  return deps.read(async (tx) => {
    const known = (await issuesOf(tx, ordered)).some(({ id }) => id === issueId)
    const issue = known ? await findIssue(tx, issueId) : null
    if (issue === null || (ordered.unitId ?? issue.unitId) !== issue.unitId) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'unit.read', issue.unitId)
    const { unitId, language, document, particulars, title, number } = issue
    return {
      unitId,
      language,
      document,
      composed: withoutOfficeHead(document),
      particulars,
      name: `${title} ${number}`,
      letterheadId: (await findPaper(tx, ordered))?.letterheadId ?? null,
      createdOn: pragueDay(issue.createdAt),
    }
  })
}
