import type { Transaction } from '#platform/database/database.ts'
import type { Meeting, SeriesId } from '../../domain/meeting.ts'
import { meetingOf } from '../meetings-store.ts'
import type { PartnershipTables } from '../tables.ts'

/** The meetings of a series with their people, in the order of days; held for the change when there is to be one. */
export async function meetingsOfSeries(
  tx: Transaction,
  seriesId: SeriesId,
  { toChange = false }: { readonly toChange?: boolean } = {},
): Promise<readonly Meeting[]> {
  const tables = tx.withTables<PartnershipTables>()
  const wanted = tables
    .selectFrom('meeting')
    .selectAll()
    .where('series_id', '=', seriesId)
    .orderBy('on_day')
    .orderBy('id')
  const rows = await (toChange ? wanted.forUpdate() : wanted).execute()
  if (rows.length === 0) return []
  const people = await tables
    .selectFrom('attendance')
    .selectAll()
    .where(
      'meeting_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('position')
    .execute()
  return rows.map((row) =>
    meetingOf(
      row,
      people.filter(({ meeting_id }) => meeting_id === row.id),
    ),
  )
}
