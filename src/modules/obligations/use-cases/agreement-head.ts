import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { type Agreement, type Phase, phaseOn } from '../../agreements/index.ts'

/** What a ledger says about its agreement. */
export type AgreementHead = {
  readonly id: Id<'Agreement'>
  readonly phase: Phase
  readonly validity: Period | null
  readonly yearRule: Agreement['yearRule']
  /** Duties due before this day are not recorded. */
  readonly recordsFrom: LocalDate
  /** The paper with the original wordings. */
  readonly documentId: Id<'Document'> | null
}

export function agreementHead({ id, current, yearRule, recordsFrom }: Agreement, today: LocalDate): AgreementHead {
  const { status, validity, passagesIn: documentId } = current
  return { id, phase: phaseOn(status, validity, today), validity, yearRule, recordsFrom, documentId }
}
