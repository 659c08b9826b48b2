import type { Id } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { accountsGrantedInUnit, permissionsAnywhere } from '../../access/index.ts'
import { agreementsOf } from '../../agreements/index.ts'
import { listOffices, memorandaOf, offices, type PeriodContent, type UnitOffices } from '../../cooperation/index.ts'
import { peopleByIds } from '../../people/index.ts'
import { type ProposedOffice, proposedOffices, proposedPeriod } from '../domain/from-agreement.ts'
import { type LeftAccount, leftAccounts } from '../domain/left-accounts.ts'

/** Office by office, the latest holder first. */
export type OfficesView = UnitOffices & {
  /** What agreements and memoranda say and nobody has written down yet. */
  readonly proposed: Proposed
  readonly leftAccounts: readonly LeftAccount[]
  /** Whether this person may close an account's role. */
  readonly managesAccounts: boolean
}

export type Proposed = { readonly offices: readonly ProposedOffice[]; readonly period: PeriodContent | null }

/** People and offices of a unit, with what can be taken over from its agreement and the accounts that were left behind. */
export async function showOffices(deps: Deps, unitId: Id<'Unit'>): Promise<OfficesView> {
  const known = await listOffices(deps, unitId)
  return deps.read(async (tx) => {
    const agreements = await agreementsOf(tx, unitId)
    const people = await peopleByIds(
      tx,
      known.offices.map(({ personId }) => personId),
    )
    const accounts = known.mayChange ? await accountsGrantedInUnit(tx, unitId) : []
    return {
      ...known,
      offices: offices.flatMap((office) => known.offices.filter((one) => one.office === office).toReversed()),
      proposed: {
        offices: proposedOffices(agreements, known.offices),
        period: proposedPeriod(agreements, await memorandaOf(tx, unitId), known.periods),
      },
      leftAccounts: leftAccounts(accounts, known.offices, people, known.today),
      managesAccounts: (await permissionsAnywhere(tx, deps.actor)).has('account.manage'),
    }
  })
}
