import type { Selectable } from 'kysely'
import { asId } from '#kernel/ids.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { ObligationsTables } from './tables.ts'

export type EvidenceRow = Selectable<ObligationsTables['evidence']>

/** A stored record in the shape in which obligations are counted. */
export function evidenceFromRow(row: EvidenceRow): Evidence {
  return {
    id: row.id,
    source: { type: row.source_type, id: row.source_id },
    on: row.on_day,
    title: row.title,
    facts: row.facts,
    linkedTo: row.linked_to.map(asId<'Obligation'>),
    confirmation: row.confirmation,
    objection: row.objection,
  }
}

/** Stored records of several units, each unit's in the order in which they came. */
export function byUnit(rows: readonly EvidenceRow[]): ReadonlyMap<string, readonly Evidence[]> {
  const units = new Map<string, Evidence[]>()
  for (const row of rows) {
    const known = units.get(row.unit_id)
    if (known === undefined) units.set(row.unit_id, [evidenceFromRow(row)])
    else known.push(evidenceFromRow(row))
  }
  return units
}
