import { sql } from 'kysely'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { EvidenceSource, ObligationId } from '../domain/evidence.ts'

export type Link = {
  readonly unitId: Id<'Unit'>
  readonly obligationId: ObligationId
  readonly source: EvidenceSource
}

/** Links a record of the unit to one of its obligations; linking twice is linking once. */
export async function addLink(tx: Transaction, link: Link): Promise<void> {
  await change(
    tx,
    link,
    sql`case when ${link.obligationId}::uuid = any(linked_to) then linked_to
      else array_append(linked_to, ${link.obligationId}::uuid) end`,
  )
}

export async function removeLink(tx: Transaction, link: Link): Promise<void> {
  await change(tx, link, sql`array_remove(linked_to, ${link.obligationId}::uuid)`)
}

async function change(tx: Transaction, { unitId, source }: Link, links: ReturnType<typeof sql>): Promise<void> {
  const { numAffectedRows } = await sql`
    update evidence set linked_to = ${links}
    where unit_id = ${unitId} and source_type = ${source.type} and source_id = ${source.id}`.execute(tx)
  if (numAffectedRows !== 1n) throw new Refusal('record.not_found')
}
