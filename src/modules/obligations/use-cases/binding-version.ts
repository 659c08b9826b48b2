import type { Period } from '#kernel/period.ts'
import type { Transaction } from '#platform/database/database.ts'
import { type Agreement, type AgreementVersion, isApproved, versionsOf } from '../../agreements/index.ts'

/** A version whose duties run or ran. */
export type BindingVersion = AgreementVersion & { readonly validity: Period }

/**
 * Duties begin with the assembly's approval (form footnote 6) and stay on record after the agreement has ended. A version
 * still on its way to approval binds nobody; until then the one before it does.
 */
export async function bindingVersion(tx: Transaction, agreement: Agreement): Promise<BindingVersion | null> {
  const { current } = agreement
  if (binds(current)) return current
  if (current.number === 1) return null
  return (await versionsOf(tx, agreement.id)).find(binds) ?? null
}

export function binds(version: AgreementVersion): version is BindingVersion {
  const { status, validity } = version
  return validity !== null && (isApproved(status) || status === 'replaced' || status === 'terminated')
}
