import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { contains, type Period } from '#kernel/period.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { type Agreement, agreementsOf, currentAgreement } from '../../agreements/index.ts'
import { describeLedger } from '../domain/describe-ledger.ts'
import type { EvidenceSource, ObligationId } from '../domain/evidence.ts'
import type { ExplanationLink } from '../domain/explanation-links.ts'
import type { State } from '../domain/states.ts'
import { ledgerOf, loadLedgerBases } from './ledger-basis.ts'

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

/** Enter once: where a record was used. `outsideValidity` says that no agreement of the unit was in force on its day. */
export async function whereCounted(
  deps: Deps,
  { unitId, source, on, language }: WhereCounted,
): Promise<{ readonly uses: readonly Use[]; readonly outsideValidity: boolean }> {
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const agreements = await agreementsOf(tx, unitId)
    const dated = agreements.filter(({ current }) => current.validity !== null)
    const inForce = dated.find((agreement) => isInForce(agreement, on))
    const agreement = inForce ?? currentAgreement(agreements, deps.today())
    const basis = agreement === null ? undefined : (await loadLedgerBases(tx, [agreement])).get(unitId)
    const groups = basis === undefined ? [] : describeLedger(ledgerOf(basis, deps.today(), null), language).groups
    return {
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

function isInForce({ current }: Agreement, on: LocalDate): boolean {
  return current.validity !== null && contains(current.validity, on)
}
