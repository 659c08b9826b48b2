import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { type Agreement, agreementsOf, currentAgreement } from '../../agreements/index.ts'
import { unitById } from '../../territory/index.ts'
import { type DescribedLedger, type DescribedRow, describeLedger } from '../domain/describe-ledger.ts'
import type { LedgerSide } from '../domain/side.ts'
import type { State } from '../domain/states.ts'
import { type AgreementHead, agreementHead } from './agreement-head.ts'
import { type LedgerBasis, ledgerOf, loadLedgerBases, yearNearest, yearsOf } from './ledger-basis.ts'

export type ShowLedger = {
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

export type LedgerView = {
  readonly unit: { readonly id: Id<'Unit'>; readonly name: string }
  /** The agreement of the ledger; null when the unit has none. */
  readonly agreement: AgreementHead | null
  /** All agreements of the unit, for switching. */
  readonly agreements: readonly AgreementHead[]
  /** Null until the assembly has approved the agreement: duties begin with its approval. */
  readonly ledger: FilteredLedger | null
  readonly years: readonly number[]
}

/** Totals, number and nearest deadline of the whole year; the groups are those rows that the filter lets through. */
export type FilteredLedger = DescribedLedger & { readonly shown: number }

/**
 * The ledger of a unit's agreement: what both sides owe in a year, how it stands today and what proves it.
 *
 * @throws Refusal `ledger.year_outside` for a year in which the agreement has no duties
 */
export async function showLedger(deps: Deps, query: ShowLedger): Promise<LedgerView> {
  return deps.read(async (tx) => {
    const { unitId } = query
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const { name } = await unitById(tx, unitId)
    const today = deps.today()
    const agreements = await agreementsOf(tx, unitId)
    const agreement = chosen(agreements, query, today)
    const basis = agreement === null ? null : await basisOf(tx, agreement, query, today)

    return {
      unit: { id: unitId, name },
      agreement: agreement === null ? null : agreementHead(agreement, today),
      agreements: agreements.map((one) => agreementHead(one, today)),
      ledger: basis === null ? null : filtered(describe(basis, query, today), query),
      years: basis === null ? [] : yearsOf(basis),
    }
  })
}

async function basisOf(
  tx: Transaction,
  agreement: Agreement,
  query: ShowLedger,
  today: LocalDate,
): Promise<LedgerBasis | null> {
  const bases = await loadLedgerBases(tx, [agreement], (span) => yearAsked({ span }, query, today))
  return bases.get(agreement.unitId) ?? null
}

function chosen(agreements: readonly Agreement[], query: ShowLedger, today: LocalDate): Agreement | null {
  if (query.agreementId === undefined) return currentAgreement(agreements, today)
  const named = agreements.find(({ id }) => id === query.agreementId)
  if (named === undefined) throw new Refusal('record.not_found')
  return named
}

function describe(basis: LedgerBasis, query: ShowLedger, today: LocalDate): DescribedLedger {
  return describeLedger(ledgerOf(basis, today, yearAsked(basis, query, today)), query.language)
}

/** Null is the whole time. */
function yearAsked(basis: Pick<LedgerBasis, 'span'>, { year }: ShowLedger, today: LocalDate): number | null {
  if (year === 'all') return null
  const years = yearsOf(basis)
  if (year !== undefined && !years.includes(year))
    throw new Refusal('ledger.year_outside', { year, first: years.at(0) ?? year, last: years.at(-1) ?? year }, 'year')
  return year ?? yearNearest(basis, today)
}

function filtered(ledger: DescribedLedger, { side, state }: ShowLedger): FilteredLedger {
  const passes = (row: DescribedRow): boolean =>
    (state === undefined || row.state === state) &&
    (side === undefined || (side === 'unit' ? row.unitOwes : row.agencyOwes) !== null)
  const groups = ledger.groups
    .map(({ activity, rows }) => ({ activity, rows: rows.filter(passes) }))
    .filter(({ rows }) => rows.length > 0)
  return { ...ledger, groups, shown: groups.reduce((sum, { rows }) => sum + rows.length, 0) }
}
