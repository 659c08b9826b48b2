import type { Deps } from '#platform/deps.ts'
import type { Letterhead } from '../domain/letterhead.ts'
import type { SignedCopy } from '../domain/signed-copy.ts'
import { letterheadsOf } from '../store/letterheads-store.ts'
import { signedCopiesOf } from '../store/signed-copies-store.ts'
import { composePaper, type PaperRequest, type ShownPaper } from './compose-paper.ts'
import { countSheets } from './count-sheets.ts'

/** A paper with everything that its one screen shows. */
export type PaperView = ShownPaper & {
  readonly signedCopies: readonly SignedCopy[]
  readonly letterheads: readonly Letterhead[]
  readonly suggestions: {
    /** Printed on one side; null for somebody who does not write it down. */
    readonly sheets: number | null
    readonly attachments: number
  }
}

export async function showPaper(deps: Deps, request: PaperRequest): Promise<PaperView> {
  const paper = await composePaper(deps, request)
  const { signedCopies, letterheads } = await deps.read(async (tx) => ({
    signedCopies: await signedCopiesOf(
      tx,
      paper.issues.map(({ id }) => id),
    ),
    letterheads: await letterheadsOf(tx, paper.unitId),
  }))
  const sheets = paper.mayIssue ? await countSheets(paper.document, deps.today()) : null
  return { ...paper, signedCopies, letterheads, suggestions: { sheets, attachments: paper.attachments.length } }
}
