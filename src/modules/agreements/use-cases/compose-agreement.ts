import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { unitById } from '../../territory/index.ts'
import type { Agreement } from '../domain/agreement.ts'
import { emptyContent } from '../domain/revision/empty-content.ts'
import { findAgreement } from '../store/agreements-store.ts'
import { establishAgreement } from './establish-agreement.ts'

export type ComposeAgreement = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that the same form sent twice makes one agreement. */
  readonly id: Id<'Agreement'>
}

/** Begins an agreement without a paper: its first version is a draft that says nothing yet but whose it is. */
export async function composeAgreement(deps: Deps, { unitId, id }: ComposeAgreement): Promise<Agreement> {
  return deps.write('agreement.compose', async (tx) => {
    await authorise(tx, deps.actor, 'agreement.edit', unitId)
    const known = await findAgreement(tx, id)
    if (known !== null) return known
    const { name, seat, ico } = await unitById(tx, unitId)
    return establishAgreement(tx, deps, {
      id,
      unitId,
      documentId: null,
      content: emptyContent({ name, seat, ico }),
      validity: null,
      steps: [],
      recordsFrom: deps.today(),
    })
  })
}
