import { newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, closeOneTimeLinks, permissionsIn } from '../../access/index.ts'
import { type Credit, confirmationOf } from '../domain/credit.ts'
import type { EvidenceSource } from '../domain/evidence.ts'
import { type NamedCredit, nameCredit } from '../domain/name-credit.ts'
import { creditOf, insertCredit, updateCredit } from '../store/credits-store.ts'
import { confirmEvidence, evidenceOf } from '../store/evidence-store.ts'
import { namingPermission, sidesOf } from './credit-rights.ts'

export type SaveCredit = NamedCredit & {
  readonly source: EvidenceSource
  /** The version that the person saw; 0 when nothing was written down. */
  readonly version: number
}

/**
 * Writes down who contributed to an output, and asks the other side for its word. Until it comes the output does not count.
 *
 * @throws Refusal `credit.parts_missing`, `credit.part_too_long`, `credit.own_side`, `credit.objection_stands`, `record.changed`
 */
export async function saveCredit(deps: Deps, { source, version, parts, ask }: SaveCredit): Promise<Credit> {
  return deps.write('credit.name', async (tx) => {
    const evidence = await evidenceOf(tx, source)
    if (evidence === null) throw new Refusal('record.not_found')
    const { unitId } = evidence
    await authorise(tx, deps.actor, namingPermission[source.type], unitId)
    const known = await creditOf(tx, source)
    const own = sidesOf(await permissionsIn(tx, deps.actor, unitId))
    const named = nameCredit(known, { parts, ask }, { own, by: deps.actor.label, today: deps.today() })

    if (known === null) {
      const credit: Credit = { id: newId(), unitId, source, ...named, version: 1 }
      if (version !== 0 || !(await insertCredit(tx, credit))) throw new Refusal('record.changed')
      await saveWord(tx, credit)
      return credit
    }
    const credit = { ...known, ...named, version: version + 1 }
    // The same sent twice is sent once.
    if (sameCredit(known, credit)) return known
    await updateCredit(tx, credit, version)
    if (credit.word.state !== 'awaiting')
      await closeOneTimeLinks(tx, { purpose: 'credit', subjectId: credit.id }, deps.now())
    await saveWord(tx, credit)
    return credit
  })
}

/** Lets the ledger know what the word makes of the output. */
export async function saveWord(tx: Transaction, { source, word }: Credit): Promise<void> {
  const objection = word.state === 'objected' ? word.reason : null
  await confirmEvidence(tx, source, { confirmation: confirmationOf(word), objection })
}

function sameCredit(a: Credit, b: Credit): boolean {
  const said = ({ parts, word }: Credit): string => JSON.stringify([parts.unit, parts.agency, word])
  return said(a) === said(b)
}
