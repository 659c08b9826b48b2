import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { Agreement, AgreementVersion } from '../domain/agreement.ts'
import { findAgreement } from '../store/agreements-store.ts'
import { versionById, versionsOf } from '../store/versions-store.ts'

export type VersionView = {
  readonly agreement: Agreement
  readonly version: AgreementVersion
  /** All versions, the newest first. */
  readonly versions: readonly AgreementVersion[]
}

/** One version of an agreement as it was or is to be, whatever became of it. */
export async function showVersion(deps: Deps, id: Id<'AgreementVersion'>): Promise<VersionView> {
  return deps.read(async (tx) => {
    const version = await versionById(tx, id)
    const agreement = version && (await findAgreement(tx, version.agreementId))
    if (!version || !agreement) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'unit.read', agreement.unitId)
    return { agreement, version, versions: await versionsOf(tx, agreement.id) }
  })
}
