import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { type Agreement, agreementsOf, currentAgreement } from '../../agreements/index.ts'
import { unitById } from '../../territory/index.ts'
import type { DescribedRow } from '../domain/describe-ledger.ts'
import type { LedgerSide } from '../domain/side.ts'
import type { State } from '../domain/states.ts'
import { type AgreementHead, agreementHead } from './agreement-head.ts'
import { type LedgerBasis, loadLedgerBases, yearNearest, yearsOf } from './ledger-basis.ts'

/** What a person wants to see of a unit's ledger, as a table or laid out in time. */
export type LedgerQuery = {
  readonly unitId: Id<'Unit'>
  /** The one that speaks today when left out. */
  readonly agreementId?: Id<'Agreement'> | undefined
  /** The current year, or the nearest of the agreement, when left out. */
  readonly year?: number | 'all' | undefined
  /** Only what this side owes. */
  readonly side?: LedgerSide | undefined
  readonly state?: State | undefined
  readonly language: Language
}

/** Which agreement is looked at, and which others and which years there are. */
export type LedgerPlace = {
  readonly unit: { readonly id: Id<'Unit'>; readonly name: string }
  /** The agreement of the ledger; null when the unit has none. */
  readonly agreement: AgreementHead | null
  /** All agreements of the unit, for switching. */
  readonly agreements: readonly AgreementHead[]
  readonly years: readonly number[]
}

/**
 * Loads what the asked ledger is counted from; no basis until the assembly has approved the agreement.
 *
 * @throws Refusal `ledger.year_outside` for a year in which the agreement has no duties
 */
export async function loadLedger(
  tx: Transaction,
  deps: Deps,
  query: LedgerQuery,
): Promise<{
  readonly place: LedgerPlace
  readonly basis: { readonly of: LedgerBasis; readonly year: number | null } | null
}> {
  const { unitId } = query
  await authorise(tx, deps.actor, 'unit.read', unitId)
  const { name } = await unitById(tx, unitId)
  const today = deps.today()
  const agreements = await agreementsOf(tx, unitId)
  const agreement = chosen(agreements, query, today)
  const basis = agreement === null ? null : await basisOf(tx, agreement, query, today)
  return {
    place: {
      unit: { id: unitId, name },
      agreement: agreement === null ? null : agreementHead(agreement, today),
      agreements: agreements.map((one) => agreementHead(one, today)),
      years: basis === null ? [] : yearsOf(basis),
    },
    basis: basis === null ? null : { of: basis, year: yearAsked(basis, query, today) },
  }
}

/** Whether the filter lets a row through. */
export function passes({ side, state }: LedgerQuery): (row: DescribedRow) => boolean {
  return (row) =>
    (state === undefined || row.state === state) &&
    (side === undefined || (side === 'unit' ? row.unitOwes : row.agencyOwes) !== null)
}

async function basisOf(
  tx: Transaction,
  agreement: Agreement,
  query: LedgerQuery,
  today: LocalDate,
): Promise<LedgerBasis | null> {
  const bases = await loadLedgerBases(tx, [agreement], (span) => yearAsked({ span }, query, today))
  return bases.get(agreement.unitId) ?? null
}

function chosen(agreements: readonly Agreement[], query: LedgerQuery, today: LocalDate): Agreement | null {
  if (query.agreementId === undefined) return currentAgreement(agreements, today)
  const named = agreements.find(({ id }) => id === query.agreementId)
  if (named === undefined) throw new Refusal('record.not_found')
  return named
}

/** Null is the whole time. */
function yearAsked(basis: Pick<LedgerBasis, 'span'>, { year }: LedgerQuery, today: LocalDate): number | null {
  if (year === 'all') return null
  const years = yearsOf(basis)
  if (year !== undefined && !years.includes(year))
    throw new Refusal('ledger.year_outside', { year, first: years.at(0) ?? year, last: years.at(-1) ?? year }, 'year')
  return year ?? yearNearest(basis, today)
}
