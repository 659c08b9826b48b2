import { sql } from 'kysely'
import { firstDayOfYear, yearOf } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Meeting } from '../domain/meeting.ts'
import type { PartnershipTables } from './tables.ts'

/** Which meeting of its kind and working group this one is in its year, from 1; what was called off is not counted, and has none. */
export async function numberInYear(tx: Transaction, meeting: Meeting): Promise<number | null> {
  if (meeting.state === 'cancelled') return null
  const row = await tx
    .withTables<PartnershipTables>()
    .selectFrom('meeting')
    .where('unit_id', '=', meeting.unitId)
    .where('kind', '=', meeting.kind)
    .where(sql<boolean>`working_group_id is not distinct from ${meeting.workingGroupId}::uuid`)
    .where('state', '<>', 'cancelled')
    .where('on_day', '>=', firstDayOfYear(yearOf(meeting.on)))
    .where(
      sql<boolean>`(on_day, coalesce(starts_at, ''), id) <= (${meeting.on}::date, ${meeting.startsAt ?? ''}, ${meeting.id}::uuid)`,
    )
    .select(({ fn }) => fn.countAll<number>().as('number'))
    .executeTakeFirstOrThrow()
  return row.number
}
