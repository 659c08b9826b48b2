import type { Id } from '../../../kernel/ids.ts'
import type { Language } from '../../../messages/index.ts'
import { type DescribedRow, describeRow } from './describe-ledger.ts'
import type { Evidence } from './evidence.ts'
import type { LedgerRow } from './ledger.ts'

/** One occurrence of a duty that touches a period, in words, with the records that count for it. */
export type DutyOfPeriod = DescribedRow & {
  readonly agreementId: Id<'Agreement'>
  /** The schedule's activity; null for a duty from the form's head. */
  readonly activity: string | null
  readonly counted: readonly Evidence[]
}

export function dutyOfPeriod(row: LedgerRow, agreementId: Id<'Agreement'>, language: Language): DutyOfPeriod {
  return {
    ...describeRow(row, language),
    agreementId,
    activity: row.obligation.activity,
    counted: row.fulfilment.pieces.counted,
  }
}
