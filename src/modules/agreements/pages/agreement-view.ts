import { describeClause } from '#deadlines/index.ts'
import type { Id } from '#kernel/ids.ts'
import { daysBetween } from '#kernel/local-date.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { currentAgreement } from '../domain/current-agreement.ts'
import { listAgreements } from '../use-cases/list-agreements.ts'
import { presentForPage, type ShownAgreement } from './present-for-page.ts'

/** Everything on the page of a unit's agreement. */
export type AgreementPage = {
  readonly agreements: readonly { readonly id: Id<'Agreement'>; readonly validity: ShownAgreement['validity'] }[]
  /** Null when the unit has none. */
  readonly shown: ShownAgreement | null
}

/** The agreement that an address names, else the one that speaks for the unit today. */
export async function agreementView(
  deps: Deps,
  unitId: Id<'Unit'>,
  chosen: string | null,
  language: Language,
): Promise<AgreementPage> {
  const views = await listAgreements(deps, unitId)
  const agreements = views.map(({ agreement }) => agreement)
  const today = deps.today()
  const speaking = currentAgreement(agreements, today)
  const view = views.find(({ agreement }) => agreement.id === chosen) ?? views.find((one) => one.agreement === speaking)
  return {
    agreements: agreements.map(({ id, current }) => ({ id, validity: current.validity })),
    shown:
      view === undefined
        ? null
        : presentForPage(view, {
            daysLeft: view.agreement.current.validity && daysBetween(today, view.agreement.current.validity.to),
            meaningOf: (clause) => describeClause(clause, language),
          }),
  }
}
