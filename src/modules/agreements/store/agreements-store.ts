import { type RawBuilder, sql } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { Agreement, AgreementVersion } from '../domain/agreement.ts'
import { approvedOnce, isUnderWay } from '../domain/life-cycle.ts'
import { endingSteps, shortenedBy } from '../domain/validity.ts'
import { type AgreementTables, agreedValidityOf, versionFromRow } from './agreement-tables.ts'
import { insertVersion, stepsOf } from './versions-store.ts'

/** An agreement with the version that speaks and the one under way; null when it is not there or the actor may not see it. */
export async function findAgreement(tx: Transaction, id: Id<'Agreement'>): Promise<Agreement | null> {
  const [agreement] = await load(tx, 'id', id)
  return agreement ?? null
}

/** The same for a change: until it is saved, nobody else changes any version of the agreement. */
export async function lockAgreement(tx: Transaction, id: Id<'Agreement'>): Promise<Agreement | null> {
  await tx.withTables<AgreementTables>().selectFrom('agreement').select('id').where('id', '=', id).forUpdate().execute()
  return findAgreement(tx, id)
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

/** When the agreements of a unit are in force, over all their versions and without their content. */
export async function validitiesOf(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly Period[]> {
  const rows = await tx
    .withTables<AgreementTables>()
    .selectFrom('agreement_version')
    .leftJoin('agreement_step', (join) =>
      join
        .onRef('agreement_step.agreement_version_id', '=', 'agreement_version.id')
        .on('agreement_step.step', 'in', endingSteps),
    )
    .distinctOn('agreement_id')
    .select(['valid_from', 'valid_to', 'step', 'taken_on', began.as('began')])
    .where('agreement_version.unit_id', '=', unitId)
    .orderBy('agreement_id')
    .orderBy(precedence, 'desc')
    .orderBy('agreement_step.created_at')
    .execute()
  return rows.flatMap(({ step, ...row }) => {
    const takenOn = row.taken_on === null ? null : localDate(row.taken_on)
    const own = shortenedBy(agreedValidityOf(row), step === null ? [] : [{ step, takenOn }])
    return sinceBeginning(own, row.began) ?? []
  })
}

/** Which version speaks: the last one that was approved, else the first. */
const precedence: RawBuilder<number> = sql`case when agreement_version.status in (${sql.join(approvedOnce)})
  then agreement_version.number else -agreement_version.number end`

/** First day of the first version that was approved. */
const began: RawBuilder<string | null> = sql`(
  select min(first.valid_from) from agreement_version first
  where first.agreement_id = agreement_version.agreement_id and first.status in (${sql.join(approvedOnce)}))`

export async function insertAgreement(tx: Transaction, agreement: Agreement): Promise<void> {
  await tx
    .withTables<AgreementTables>()
    .insertInto('agreement')
    .values({
      id: agreement.id,
      unit_id: agreement.unitId,
      memorandum_id: agreement.memorandumId,
      year_rule: agreement.yearRule,
      records_from: agreement.recordsFrom,
      agency_project_end: agreement.agencyProjectEnd,
      version: 1,
    })
    .execute()
  await insertVersion(tx, agreement, agreement.current)
}

/** Saves the settings of an agreement: which year counts, from when records are kept, when ASZ's project ends. */
export async function updateAgreement(tx: Transaction, agreement: Agreement): Promise<void> {
  const changed = await tx
    .withTables<AgreementTables>()
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

/** Removes an agreement that nothing leans on, with all its versions; its history stays. */
export async function deleteAgreement(tx: Transaction, agreement: Agreement): Promise<void> {
  const db = tx.withTables<AgreementTables>()
  const versions = db.selectFrom('agreement_version').select('id').where('agreement_id', '=', agreement.id)
  await db.deleteFrom('agreement_step').where('agreement_version_id', 'in', versions).execute()
  await db.deleteFrom('agreement_version').where('agreement_id', '=', agreement.id).execute()
  await db.deleteFrom('agreement').where('id', '=', agreement.id).execute()
}

async function load(tx: Transaction, column: 'id' | 'unit_id', ...values: string[]): Promise<readonly Agreement[]> {
  const db = tx.withTables<AgreementTables>()
  const agreements = await db
    .selectFrom('agreement')
    .selectAll()
    .where(column, 'in', values)
    .orderBy('id', 'desc')
    .execute()
  if (agreements.length === 0) return []
  const rows = await versionsThatMatter(
    tx,
    agreements.map((row) => row.id),
  )
  const steps = await stepsOf(
    tx,
    rows.map((row) => row.id),
  )
  const byAgreement = Map.groupBy(rows, (row) => row.agreement_id)
  return agreements.flatMap((row) => {
    const versions = byAgreement.get(row.id) ?? []
    const speaking = versions.find(({ place }) => place === 1)
    if (speaking === undefined) return []
    const current = versionFromRow(speaking, steps.get(speaking.id) ?? [])
    const next = versions.find(({ number, status }) => number > current.number && isUnderWay(status))
    return {
      id: asId(row.id),
      unitId: asId(row.unit_id),
      memorandumId: row.memorandum_id === null ? null : asId(row.memorandum_id),
      yearRule: row.year_rule,
      recordsFrom: localDate(row.records_from),
      agencyProjectEnd: row.agency_project_end === null ? null : localDate(row.agency_project_end),
      version: row.version,
      current,
      proposed: next === undefined ? null : versionFromRow(next, steps.get(next.id) ?? []),
      validity: sinceBeginning(current.validity, speaking.began),
    }
  })
}

/** Of each agreement the version that speaks (place 1) and the one under way; the contents of all others stay where they are. */
function versionsThatMatter(tx: Transaction, ids: readonly string[]) {
  const db = tx.withTables<AgreementTables>()
  const placed = db
    .selectFrom('agreement_version')
    .selectAll()
    .select([
      began.as('began'),
      sql<number>`row_number() over (partition by agreement_id order by ${precedence} desc)::int`.as('place'),
    ])
    .where('agreement_id', 'in', ids)
  return db
    .selectFrom(placed.as('placed'))
    .selectAll()
    .where((either) =>
      either.or([either('place', '=', 1), either('status', 'in', ['draft', 'opinion-given', 'agency-approved'])]),
    )
    .execute()
}

function sinceBeginning(own: AgreementVersion['validity'], began: string | null): Period | null {
  return own === null || began === null || own.to < began ? own : { from: localDate(began), to: own.to }
}
