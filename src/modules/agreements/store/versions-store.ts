import { sql } from 'kysely'
import { asId, type Id, newId } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Agreement, AgreementVersion } from '../domain/agreement.ts'
import { type StepName, stepNames, type TakenStep } from '../domain/life-cycle.ts'
import { type AgreementTables, stepFromRow, versionFromRow } from './agreement-tables.ts'

type Place = Pick<Agreement, 'id' | 'unitId'>

/** A version of any status, with the agreement to which it belongs; null when the actor may not see it. */
export async function versionById(
  tx: Transaction,
  id: Id<'AgreementVersion'>,
): Promise<(AgreementVersion & { readonly agreementId: Id<'Agreement'> }) | null> {
  const row = await tx
    .withTables<AgreementTables>()
    .selectFrom('agreement_version')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return null
  const steps = await stepsOf(tx, [row.id])
  return { ...versionFromRow(row, steps.get(row.id) ?? []), agreementId: asId(row.agreement_id) }
}

/** All versions of an agreement, the newest first. */
export async function versionsOf(tx: Transaction, id: Id<'Agreement'>): Promise<readonly AgreementVersion[]> {
  return (await versionsOfAgreements(tx, [id])).get(id) ?? []
}

/** The same for several agreements in two queries, whatever their number. */
export async function versionsOfAgreements(
  tx: Transaction,
  ids: readonly Id<'Agreement'>[],
): Promise<ReadonlyMap<string, readonly AgreementVersion[]>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .withTables<AgreementTables>()
    .selectFrom('agreement_version')
    .selectAll()
    .where('agreement_id', 'in', ids)
    .orderBy('number', 'desc')
    .execute()
  const steps = await stepsOf(
    tx,
    rows.map((row) => row.id),
  )
  const byAgreement = Map.groupBy(rows, (row) => row.agreement_id)
  return new Map(
    [...byAgreement].map(([id, own]) => [id, own.map((row) => versionFromRow(row, steps.get(row.id) ?? []))]),
  )
}

/** The steps of some versions in the order in which they were taken. */
export async function stepsOf(
  tx: Transaction,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly TakenStep[]>> {
  if (versionIds.length === 0) return new Map()
  const rows = await tx
    .withTables<AgreementTables>()
    .selectFrom('agreement_step')
    .selectAll()
    .where('agreement_version_id', 'in', versionIds)
    .orderBy('created_at')
    // Steps that one paper showed have one moment; among them the path decides.
    .orderBy(sql`array_position(${stepNames}::text[], step)`)
    .execute()
  const byVersion = Map.groupBy(rows, (row) => row.agreement_version_id)
  return new Map([...byVersion].map(([id, own]) => [id, own.map(stepFromRow)]))
}

/** Adds a version with the steps that it already has. */
export async function insertVersion(tx: Transaction, place: Place, version: AgreementVersion): Promise<void> {
  await tx
    .withTables<AgreementTables>()
    .insertInto('agreement_version')
    .values({
      id: version.id,
      agreement_id: place.id,
      unit_id: place.unitId,
      number: version.number,
      status: version.status,
      kinds: [...version.kinds],
      reason: version.reason,
      content: version.content,
      valid_from: version.agreedValidity?.from ?? null,
      valid_to: version.agreedValidity?.to ?? null,
      document_id: version.documentId,
      passages_in: version.passagesIn,
      version: 1,
    })
    .execute()
  for (const step of version.steps) await insertStep(tx, place, version, step)
}

export async function insertStep(
  tx: Transaction,
  { unitId }: Place,
  version: Pick<AgreementVersion, 'id'>,
  step: TakenStep,
): Promise<void> {
  await tx
    .withTables<AgreementTables>()
    .insertInto('agreement_step')
    .values({
      id: newId(),
      agreement_version_id: version.id,
      unit_id: unitId,
      step: step.step,
      taken_on: step.takenOn,
      resolution: step.resolution,
      reason: step.reason,
      source: step.source,
      source_note: step.sourceNote,
    })
    .execute()
}

export async function deleteStep(
  tx: Transaction,
  version: Pick<AgreementVersion, 'id'>,
  step: StepName,
): Promise<void> {
  await tx
    .withTables<AgreementTables>()
    .deleteFrom('agreement_step')
    .where('agreement_version_id', '=', version.id)
    .where('step', '=', step)
    .execute()
}

/** Saves where a version stands and since when it is valid; refuses when somebody else changed it since it was loaded. */
export async function updateVersion(tx: Transaction, version: AgreementVersion): Promise<void> {
  const changed = await tx
    .withTables<AgreementTables>()
    .updateTable('agreement_version')
    .set({
      status: version.status,
      valid_from: version.agreedValidity?.from ?? null,
      valid_to: version.agreedValidity?.to ?? null,
      version: version.version + 1,
    })
    .where('id', '=', version.id)
    .where('version', '=', version.version)
    .executeTakeFirst()
  requireOneChanged(changed)
}

/** Saves what a version says, of what kind it is and why; refuses when somebody else changed it since it was loaded. */
export async function updateContent(tx: Transaction, version: AgreementVersion): Promise<void> {
  const changed = await tx
    .withTables<AgreementTables>()
    .updateTable('agreement_version')
    .set({
      content: version.content,
      kinds: [...version.kinds],
      reason: version.reason,
      version: version.version + 1,
    })
    .where('id', '=', version.id)
    .where('version', '=', version.version)
    .executeTakeFirst()
  requireOneChanged(changed)
}
