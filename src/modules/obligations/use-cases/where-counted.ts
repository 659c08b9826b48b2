import type { Id } from '#kernel/ids.ts'
import { type LocalDate, yearOf } from '#kernel/local-date.ts'
import { contains, type Period } from '#kernel/period.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { type Agreement, agreementsOf, currentAgreement } from '../../agreements/index.ts'
import { concerns } from '../domain/counts.ts'
import { describeLedger } from '../domain/describe-ledger.ts'
import type { Evidence, EvidenceSource, ObligationId } from '../domain/evidence.ts'
import type { ExplanationLink } from '../domain/explanation-links.ts'
import type { State } from '../domain/states.ts'
import { evidenceOf } from '../store/evidence-store.ts'
import { type LedgerBasis, ledgerOf, loadLedgerBases } from './ledger-basis.ts'

export type WhereCounted = {
  readonly unitId: Id<'Unit'>
  readonly source: EvidenceSource
  /** The day of the record: which agreement was in force then. */
  readonly on: LocalDate
  readonly language: Language
}

/** One occurrence of a duty for which the record counts, will count, or only nearly counts. */
export type Use = {
  readonly obligationId: ObligationId
  readonly title: string
  readonly period: Period
  readonly state: State
  /** „2 ze 4“ with this record; null when nothing is asked for. */
  readonly count: string | null
  readonly part: ExplanationLink['part']
}

/** Where a record was used beside the duties that it proves. */
export type Service = {
  /** The year whose report of fulfilment takes its words and numbers from it; null without an agreement in force then. */
  readonly reportYear: number | null
  /** A meeting stands in the calendar feed. */
  readonly inCalendar: boolean
}

/** Enter once: where a record was used. `outsideValidity` says that no agreement of the unit was in force on its day. */
export async function whereCounted(
  deps: Deps,
  { unitId, source, on, language }: WhereCounted,
): Promise<{ readonly uses: readonly Use[]; readonly service: Service; readonly outsideValidity: boolean }> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const agreements = await agreementsOf(tx, unitId)
    const dated = agreements.filter(({ validity }) => validity !== null)
    const inForce = dated.find((agreement) => isInForce(agreement, on))
    const agreement = inForce ?? currentAgreement(agreements, deps.today())
    const basis = agreement === null ? undefined : (await loadLedgerBases(tx, [agreement])).get(unitId)
    const evidence = await evidenceOf(tx, source)
    const groups =
      basis === undefined || evidence === null
        ? []
        : describeLedger(ledgerOf(concerning(basis, evidence), deps.today(), null), language).groups
    return {
      service: {
        reportYear: inForce === undefined ? null : yearOf(on),
        inCalendar: source.type === 'meeting',
      },
      uses: groups.flatMap(({ rows }) =>
        rows.flatMap(({ obligationId, title, period, state, count, links }) =>
          links
            .filter((link) => link.source.type === source.type && link.source.id === source.id)
            .map(({ part }) => ({ obligationId, title, period, state, count, part })),
        ),
      ),
      outsideValidity: dated.length > 0 && inForce === undefined,
    }
  })
}

/** Most duties have nothing to do with one record, and need not be counted to say so. */
function concerning(basis: LedgerBasis, evidence: Evidence): LedgerBasis {
  return { ...basis, obligations: basis.obligations.filter((obligation) => concerns(obligation, evidence)) }
}

function isInForce({ validity }: Agreement, on: LocalDate): boolean {
  return validity !== null && contains(validity, on)
}
