import type { Selectable } from 'kysely'
import { asId } from '#kernel/ids.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { ObligationsTables } from './tables.ts'

/** A stored record in the shape in which obligations are counted. */
export function evidenceFromRow(row: Selectable<ObligationsTables['evidence']>): Evidence {
  return {
    id: row.id,
    source: { type: row.source_type, id: row.source_id },
    on: row.on_day,
    title: row.title,
    facts: row.facts,
    linkedTo: row.linked_to.map(asId<'Obligation'>),
    confirmation: row.confirmation,
  }
}
