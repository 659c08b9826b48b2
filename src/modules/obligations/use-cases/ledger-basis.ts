import type { YearStart } from '#deadlines/index.ts'
import type { Id } from '#kernel/ids.ts'
import { earlier, type LocalDate, later, yearOf } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { Transaction } from '#platform/database/database.ts'
import { type Agreement, isApproved, versionsOfAgreements } from '../../agreements/index.ts'
import { type BindingVersion, bindingVersions } from '../domain/binding-versions.ts'
import type { Evidence } from '../domain/evidence.ts'
import { type Ledger, ledger } from '../domain/ledger.ts'
import type { LedgerSettings } from '../domain/ledger-settings.ts'
import { type NeededEvidence, neededEvidence } from '../domain/needed-evidence.ts'
import type { Obligation } from '../domain/obligation.ts'
import { type Timeline, timeline } from '../domain/timeline.ts'
import { evidenceNeeded } from '../store/evidence-needed.ts'
import { evidenceWithin } from '../store/evidence-within.ts'
import { obligationsOfVersions } from '../store/obligations-store.ts'
import { type StoredWaiver, waiversOfUnits } from '../store/waivers-store.ts'

/** Everything from which the ledger of one agreement is counted. */
export type LedgerBasis = {
  readonly agreement: Agreement
  readonly obligations: readonly Obligation[]
  readonly evidence: readonly Evidence[]
  readonly waivers: readonly StoredWaiver[]
  /** All days on which a duty of the agreement may be due. */
  readonly span: Period
}

/**
 * Loads what the ledgers of some agreements, one for each unit, are counted from: obligations, evidence and waivers in one
 * query each, whatever the number of agreements. One that nobody has approved yet has no ledger. With `yearIn` only the
 * records that the ledger of that year needs are loaded; null is the whole time.
 */
export async function loadLedgerBases(
  tx: Transaction,
  agreements: readonly Agreement[],
  yearIn: (span: Period) => number | null = () => null,
): Promise<ReadonlyMap<Id<'Unit'>, LedgerBasis>> {
  const binding = await bindingVersionsOf(tx, agreements)
  const duties = await obligationsOfVersions(
    tx,
    binding.flatMap(({ versions }) => versions.map(({ id }) => id)),
  )
  const spanned = binding.map(({ agreement, versions }) => {
    const obligations = inOrderOfSchedule(versions.flatMap(({ id }) => duties.get(id) ?? []))
    return { agreement, obligations, span: spanOf(versions, obligations) }
  })
  const evidence = await loadEvidence(tx, spanned, yearIn)
  const waivers = Map.groupBy(
    await waiversOfUnits(
      tx,
      spanned.map(({ agreement }) => agreement.unitId),
    ),
    ({ unitId }) => unitId,
  )
  return new Map(
    spanned.map((one) => {
      const { unitId } = one.agreement
      return [unitId, { ...one, evidence: evidence.get(unitId) ?? [], waivers: waivers.get(unitId) ?? [] }]
    }),
  )
}

type Binding = {
  readonly agreement: Agreement
  /** The newest first. */
  readonly versions: readonly [BindingVersion, ...BindingVersion[]]
}

/** Earlier versions are looked for only where there are any, for all agreements at once. */
async function bindingVersionsOf(tx: Transaction, agreements: readonly Agreement[]): Promise<readonly Binding[]> {
  const later = agreements.filter(({ current }) => current.number > 1).map(({ id }) => id)
  const all = await versionsOfAgreements(tx, later)
  return agreements.flatMap((agreement) => {
    const [newest, ...older] = bindingVersions(all.get(agreement.id) ?? [agreement.current], isApproved)
    return newest === undefined ? [] : { agreement, versions: [newest, ...older] }
  })
}

type Spanned = Pick<LedgerBasis, 'agreement' | 'obligations' | 'span'>

async function loadEvidence(
  tx: Transaction,
  spanned: readonly Spanned[],
  yearIn: (span: Period) => number | null,
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const whole = spanned.filter(({ span }) => yearIn(span) === null)
  const unitIds: Id<'Unit'>[] = []
  const needs: (NeededEvidence & { readonly unitId: Id<'Unit'> })[] = []
  for (const { agreement, obligations, span } of spanned) {
    const { unitId } = agreement
    const year = yearIn(span)
    if (year === null) continue
    unitIds.push(unitId)
    for (const need of neededEvidence(obligations, year, yearStartOf(agreement))) needs.push({ unitId, ...need })
  }
  return new Map([
    ...(await evidenceNeeded(tx, unitIds, needs)),
    ...(await evidenceWithin(
      tx,
      whole.map(({ agreement, span }) => ({ unitId: agreement.unitId, ...span })),
    )),
  ])
}

/** The ledger of one year, or with null of the whole time, as it stands on a day. */
export function ledgerOf(basis: LedgerBasis, today: LocalDate, year: number | null): Ledger {
  return ledger(basis.obligations, basis.evidence, settingsOf(basis, today, year))
}

/** The same duties and records laid out in time. */
export function timelineOf(basis: LedgerBasis, today: LocalDate, year: number | null): Timeline {
  return timeline(basis.obligations, basis.evidence, settingsOf(basis, today, year), basis.span)
}

export function yearsOf({ span }: Pick<LedgerBasis, 'span'>): readonly number[] {
  const first = yearOf(span.from)
  return Array.from({ length: yearOf(span.to) - first + 1 }, (_, index) => first + index)
}

/** The year of a day, or the nearest one in which the agreement has duties. */
export function yearNearest({ span }: Pick<LedgerBasis, 'span'>, today: LocalDate): number {
  return Math.min(Math.max(yearOf(today), yearOf(span.from)), yearOf(span.to))
}

/** What a ledger of the agreement is counted with on a day. */
export function settingsOf({ agreement, waivers }: LedgerBasis, today: LocalDate, year: number | null): LedgerSettings {
  return {
    today,
    year,
    recordsFrom: agreement.recordsFrom,
    waivers,
    yearStart: yearStartOf(agreement),
  }
}

function yearStartOf({ yearRule }: Agreement): YearStart {
  return yearRule === 'calendar' ? 'calendar' : 'from-start'
}

/** A day that the schedule sets outside the validity is a day of the ledger all the same. */
function spanOf([newest, ...older]: Binding['versions'], obligations: readonly Obligation[]): Period {
  const periods = [...older.map(({ validity }) => validity), ...obligations.map(({ lifetime }) => lifetime)]
  return periods.reduce<Period>(
    (span, { from, to }) => ({ from: earlier(span.from, from), to: later(span.to, to) }),
    newest.validity,
  )
}

/** By the row of the schedule, what ended with a revision beside what follows it; duties of the form's head last. */
function inOrderOfSchedule(obligations: readonly Obligation[]): readonly Obligation[] {
  const rank = ({ place }: Obligation): number =>
    place === null ? Number.MAX_SAFE_INTEGER : place.row * 1000 + place.clause
  return obligations.toSorted((a, b) => rank(a) - rank(b) || Number('closedOn' in a) - Number('closedOn' in b))
}
