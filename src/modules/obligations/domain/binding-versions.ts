import { addDays, earlier, type LocalDate } from '../../../kernel/local-date.ts'
import type { Period } from '../../../kernel/period.ts'
import type { AgreementVersion } from '../../agreements/index.ts'

/** A version whose duties run or ran, with the days in which they did. */
export type BindingVersion = AgreementVersion & { readonly validity: Period }

/**
 * The versions of an agreement whose duties count, from its versions with the newest first. Duties begin with the assembly's
 * approval (form footnote 6) and stay on record after the agreement has ended. A version still on its way to approval binds
 * nobody; the duties of an older one end the day before a newer one begins.
 */
export function bindingVersions<Version extends Pick<AgreementVersion, 'status' | 'validity'>>(
  versions: readonly Version[],
  isApproved: (status: AgreementVersion['status']) => boolean,
): readonly (Version & { readonly validity: Period })[] {
  const binding: (Version & { readonly validity: Period })[] = []
  let next: LocalDate | null = null
  for (const version of versions) {
    const { status, validity } = version
    if (validity === null || !(isApproved(status) || status === 'replaced' || status === 'terminated')) continue
    const to: LocalDate = next === null ? validity.to : earlier(validity.to, addDays(next, -1))
    if (to < validity.from) continue
    binding.push({ ...version, validity: { from: validity.from, to } })
    next = validity.from
  }
  return binding
}
