import { type ColumnType, type Selectable, sql } from 'kysely'
import { asId, type Id, newId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Agreement, AgreementVersion } from '../domain/agreement.ts'
import type { AgreementContent } from '../domain/content.ts'
import { type Status, type StepName, type StepSource, stepNames, type TakenStep } from '../domain/life-cycle.ts'
import { endingSteps, shortenedBy } from '../domain/validity.ts'

type Tables = {
  agreement: {
    id: string
    unit_id: string
    memorandum_id: string | null
    year_rule: Agreement['yearRule']
    records_from: string
    agency_project_end: string | null
    version: number
  }
  agreement_version: {
    id: string
    agreement_id: string
    unit_id: string
    number: number
    status: Status
    content: AgreementContent
    valid_from: string | null
    valid_to: string | null
    document_id: string | null
    version: number
  }
  agreement_step: {
    id: string
    agreement_version_id: string
    unit_id: string
    step: StepName
    taken_on: string | null
    resolution: string | null
    reason: string | null
    source: StepSource
    source_note: string | null
    created_at: ColumnType<Date, never, never>
  }
}

type ValidityColumns = Pick<Tables['agreement_version'], 'valid_from' | 'valid_to'>

/** An agreement with its last version, or null when it is not there or the actor may not see it. */
export async function findAgreement(tx: Transaction, id: Id<'Agreement'>): Promise<Agreement | null> {
  const [agreement] = await load(tx, 'id', id)
  return agreement ?? null
}

/** The agreements of a unit, the newest first. */
export async function agreementsOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Agreement[]> {
  return load(tx, 'unit_id', unitId)
}

/** The agreements of several units in three queries, whatever their number. */
export async function agreementsOfUnits(
  tx: Transaction,
  unitIds: readonly Id<'Unit'>[],
): Promise<readonly Agreement[]> {
  return unitIds.length === 0 ? [] : load(tx, 'unit_id', ...unitIds)
}

/** When the agreements of a unit are in force, without their content. */
export async function validitiesOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Period[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('agreement_version')
    .leftJoin('agreement_step', (join) =>
      join
        .onRef('agreement_step.agreement_version_id', '=', 'agreement_version.id')
        .on('agreement_step.step', 'in', endingSteps),
    )
    .distinctOn('agreement_id')
    .select(['valid_from', 'valid_to', 'step', 'taken_on'])
    .where('agreement_version.unit_id', '=', unitId)
    .orderBy('agreement_id')
    .orderBy('number', 'desc')
    .orderBy('agreement_step.created_at')
    .execute()
  return rows.flatMap(({ step, ...row }) => {
    const takenOn = row.taken_on === null ? null : localDate(row.taken_on)
    return shortenedBy(agreedValidityOf(row), step === null ? [] : [{ step, takenOn }]) ?? []
  })
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
    .withTables<Tables>()
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

export async function insertAgreement(tx: Transaction, agreement: Agreement): Promise<void> {
  const db = tx.withTables<Tables>()
  const { id, unitId: unit_id, current } = agreement
  await db
    .insertInto('agreement')
    .values({
      id,
      unit_id,
      memorandum_id: agreement.memorandumId,
      year_rule: agreement.yearRule,
      records_from: agreement.recordsFrom,
      agency_project_end: agreement.agencyProjectEnd,
      version: 1,
    })
    .execute()
  await db
    .insertInto('agreement_version')
    .values({
      id: current.id,
      agreement_id: id,
      unit_id,
      number: current.number,
      status: current.status,
      content: current.content,
      valid_from: current.agreedValidity?.from ?? null,
      valid_to: current.agreedValidity?.to ?? null,
      document_id: current.documentId,
      version: 1,
    })
    .execute()
  for (const step of current.steps) await insertStep(tx, agreement, step)
}

export async function insertStep(tx: Transaction, agreement: Agreement, step: TakenStep): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto('agreement_step')
    .values({
      id: newId(),
      agreement_version_id: agreement.current.id,
      unit_id: agreement.unitId,
      step: step.step,
      taken_on: step.takenOn,
      resolution: step.resolution,
      reason: step.reason,
      source: step.source,
      source_note: step.sourceNote,
    })
    .execute()
}

export async function deleteStep(tx: Transaction, agreement: Agreement, step: StepName): Promise<void> {
  await tx
    .withTables<Tables>()
    .deleteFrom('agreement_step')
    .where('agreement_version_id', '=', agreement.current.id)
    .where('step', '=', step)
    .execute()
}

/** Saves status and validity of the last version; refuses when somebody else changed it since it was loaded. */
export async function updateVersion(tx: Transaction, version: AgreementVersion): Promise<void> {
  const changed = await tx
    .withTables<Tables>()
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

/** Saves the settings of an agreement: which year counts, from when records are kept, when ASZ's project ends. */
export async function updateAgreement(tx: Transaction, agreement: Agreement): Promise<void> {
  const changed = await tx
    .withTables<Tables>()
    .updateTable('agreement')
    .set({
      memorandum_id: agreement.memorandumId,
      year_rule: agreement.yearRule,
      records_from: agreement.recordsFrom,
      agency_project_end: agreement.agencyProjectEnd,
      version: agreement.version + 1,
    })
    .where('id', '=', agreement.id)
    .where('version', '=', agreement.version)
    .executeTakeFirst()
  requireOneChanged(changed)
}

/** Removes an agreement that nothing leans on; its history stays. */
export async function deleteAgreement(tx: Transaction, agreement: Agreement): Promise<void> {
  const db = tx.withTables<Tables>()
  await db.deleteFrom('agreement_step').where('agreement_version_id', '=', agreement.current.id).execute()
  await db.deleteFrom('agreement_version').where('agreement_id', '=', agreement.id).execute()
  await db.deleteFrom('agreement').where('id', '=', agreement.id).execute()
}

async function load(tx: Transaction, column: 'id' | 'unit_id', ...values: string[]): Promise<readonly Agreement[]> {
  const db = tx.withTables<Tables>()
  const agreements = await db
    .selectFrom('agreement')
    .selectAll()
    .where(column, 'in', values)
    .orderBy('id', 'desc')
    .execute()
  if (agreements.length === 0) return []
  const versions = await db
    .selectFrom('agreement_version')
    .selectAll()
    .distinctOn('agreement_id')
    .where(
      'agreement_id',
      'in',
      agreements.map((row) => row.id),
    )
    .orderBy('agreement_id')
    .orderBy('number', 'desc')
    .execute()
  const steps = await stepsOf(
    tx,
    versions.map((row) => row.id),
  )
  return agreements.flatMap((row) => {
    const version = versions.find((candidate) => candidate.agreement_id === row.id)
    if (version === undefined) return []
    return {
      id: asId(row.id),
      unitId: asId(row.unit_id),
      memorandumId: row.memorandum_id === null ? null : asId(row.memorandum_id),
      yearRule: row.year_rule,
      recordsFrom: localDate(row.records_from),
      agencyProjectEnd: row.agency_project_end === null ? null : localDate(row.agency_project_end),
      version: row.version,
      current: versionFromRow(version, steps.get(version.id) ?? []),
    }
  })
}

async function stepsOf(
  tx: Transaction,
  versionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly TakenStep[]>> {
  if (versionIds.length === 0) return new Map()
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('agreement_step')
    .selectAll()
    .where('agreement_version_id', 'in', versionIds)
    .orderBy('created_at')
    // Steps that one paper showed have one moment; among them the path decides.
    .orderBy(sql`array_position(${stepNames}::text[], step)`)
    .execute()
  return Map.groupBy(rows.map(stepFromRow), (step) => step.versionId)
}

function versionFromRow(row: Selectable<Tables['agreement_version']>, steps: readonly TakenStep[]): AgreementVersion {
  const agreedValidity = agreedValidityOf(row)
  return {
    id: asId(row.id),
    number: row.number,
    status: row.status,
    content: row.content,
    agreedValidity,
    validity: shortenedBy(agreedValidity, steps),
    steps,
    documentId: row.document_id === null ? null : asId(row.document_id),
    version: row.version,
  }
}

function agreedValidityOf({ valid_from: from, valid_to: to }: ValidityColumns): Period | null {
  return from === null || to === null ? null : { from: localDate(from), to: localDate(to) }
}

function stepFromRow(row: Selectable<Tables['agreement_step']>): TakenStep & { readonly versionId: string } {
  return {
    versionId: row.agreement_version_id,
    step: row.step,
    takenOn: row.taken_on === null ? null : localDate(row.taken_on),
    resolution: row.resolution,
    reason: row.reason,
    source: row.source,
    sourceNote: row.source_note,
  }
}
