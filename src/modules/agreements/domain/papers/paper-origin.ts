import { asId, type Id, isId } from '#kernel/ids.ts'
import type { AgreementFormLayout } from './agreement-form-content.ts'

/** What an agreement's paper was printed from; a Word file carries it unseen. */
export type PaperOrigin = {
  readonly versionId: Id<'AgreementVersion'>
  /** Of the words that it had then (`contentMark`). */
  readonly mark: string
  readonly layout: Pick<AgreementFormLayout, 'annex' | 'columns'>
}

/** @example 'agreement/0198…/9c1e27d0a4b85f13/annex-5/unit-first' */
export function writeOrigin({ versionId, mark, layout }: PaperOrigin): string {
  return `agreement/${versionId}/${mark}/annex-${layout.annex}/${layout.columns}`
}

/** Null for any other text: a file from elsewhere, or of another kind of paper. */
export function readOrigin(text: string | undefined): PaperOrigin | null {
  const [, id, mark, annex, columns] =
    /^agreement\/([^/]+)\/([0-9a-f]{16})\/annex-([56])\/(unit-first|agency-first)$/.exec(text ?? '') ?? []
  if (id === undefined || mark === undefined || !isId(id)) return null
  return {
    versionId: asId(id),
    mark,
    layout: {
      annex: annex === '5' ? '5' : '6',
      columns: columns === 'unit-first' ? 'unit-first' : 'agency-first',
    },
  }
}
