import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { type Agreement, establishAgreement } from '../../agreements/index.ts'
import { addUnitIn, type UnitDetails, unitById } from '../../territory/index.ts'
import type { DraftInReview } from '../domain/draft-in-review.ts'
import { pathFromPaper } from '../domain/path-from-paper.ts'
import { type ContentProblem, reviewedContent } from '../domain/reviewed-content.ts'
import { findDocument, updateDocument } from '../store/documents-store.ts'
import { updateDraft } from '../store/drafts-store.ts'
import { openDraft } from './review-draft.ts'

export type ConfirmDraft = {
  readonly documentId: Id<'Document'>
  readonly version: number
  /** Whose agreement it is: a unit that is known, or a new one as the document names it. */
  readonly unit:
    | { readonly kind: 'known'; readonly unitId: Id<'Unit'> }
    | { readonly kind: 'new'; readonly details: UnitDetails }
}

export type Confirmation =
  | { readonly kind: 'confirmed'; readonly agreement: Agreement }
  | { readonly kind: 'problems'; readonly problems: readonly ContentProblem[] }

/**
 * Makes an agreement of a reviewed reading. Everything that stands in the way is returned at once, each with its field, and
 * nothing is changed; gaps do not stand in the way.
 */
export async function confirmDraft(deps: Deps, command: ConfirmDraft): Promise<Confirmation> {
  return deps.write('draft.confirm', async (tx) => {
    const draft = await openDraft(deps, tx, command)
    const reviewed = reviewedContent(draft.reading, draft.review)
    if (reviewed.problems.length > 0) return { kind: 'problems', problems: reviewed.problems }
    const unitId = await unitFor(tx, command)
    await authorise(tx, deps.actor, 'agreement.edit', unitId)

    await assign(tx, draft, unitId)
    const agreement = await establishAgreement(tx, deps, {
      unitId,
      documentId: draft.documentId,
      content: reviewed.content,
      validity: reviewed.validity,
      steps: pathFromPaper(draft.reading, draft.review, reviewed),
      recordsFrom: draft.review.recordsFrom ?? deps.today(),
    })
    await updateDraft(tx, draft, { state: 'confirmed', unitId, agreementId: asId(agreement.id) })
    return { kind: 'confirmed', agreement }
  })
}

async function unitFor(tx: Transaction, { unit }: ConfirmDraft): Promise<Id<'Unit'>> {
  return (unit.kind === 'known' ? await unitById(tx, unit.unitId) : await addUnitIn(tx, unit.details)).id
}

/** The paper moves to the unit whose it is, and is what the person has confirmed. */
async function assign(tx: Transaction, draft: DraftInReview, unitId: Id<'Unit'>): Promise<void> {
  const document = await findDocument(tx, draft.documentId)
  if (document !== null)
    await updateDocument(tx, document, { state: 'confirmed', unitId, kind: 'popis', recognised: null })
}
