import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { addDays, addYears, later } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { agreedEnd, findAgreement, isApproved, versionById, versionsOf } from '../../agreements/index.ts'
import { type BindingVersion, bindingVersions } from '../domain/binding-versions.ts'
import { type ChangedDuty, changedDuties } from '../domain/changed-duties.ts'
import type { ObligationSeed } from '../domain/obligation.ts'
import { titleOf } from '../domain/title-of.ts'

export type DutiesOfRevision = {
  readonly unitId: Id<'Unit'>
  readonly number: number
  /** As if the assembly approved it on this day. */
  readonly asOf: LocalDate
  readonly duties: readonly {
    readonly kind: ChangedDuty['kind']
    readonly title: string
    readonly before: DutySaid | null
    readonly after: DutySaid | null
  }[]
}

type DutySaid = { readonly wording: string; readonly lifetime: Period }

/** What a revision under way would change in the obligations, were it approved today; nothing is saved. */
export async function showDutiesOfRevision(
  deps: Deps,
  { versionId, language }: { readonly versionId: Id<'AgreementVersion'>; readonly language: Language },
): Promise<DutiesOfRevision> {
  return deps.read(async (tx) => {
    const revision = await versionById(tx, versionId)
    const agreement = revision && (await findAgreement(tx, revision.agreementId))
    if (!revision || agreement?.proposed?.id !== versionId) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'unit.read', agreement.unitId)
    const versions = await versionsOf(tx, agreement.id)
    const began = agreement.current.validity?.from ?? deps.today()
    const asOf = later(deps.today(), addDays(began, 1))
    const to = later(agreedEnd(agreement, revision) ?? addYears(asOf, 1), asOf)
    const approved: BindingVersion = { ...revision, status: 'council-approved', validity: { from: asOf, to } }
    const before = bindingVersions(versions, isApproved)
    const [, ...cut] = bindingVersions([approved, ...versions.filter(({ id }) => id !== versionId)], isApproved)
    return {
      unitId: agreement.unitId,
      number: revision.number,
      asOf,
      duties: changedDuties({ before, cut }, approved, agreement.agencyProjectEnd).map(
        ({ kind, before: was, after }) => ({
          kind,
          title: titleFor(after ?? was, language),
          before: saidBy(was),
          after: saidBy(after),
        }),
      ),
    }
  })
}

function titleFor(seed: ObligationSeed | null, language: Language): string {
  return seed === null ? '' : titleOf(seed, language)
}

function saidBy(seed: ObligationSeed | null): DutySaid | null {
  return seed === null ? null : { wording: seed.wording, lifetime: seed.lifetime }
}
