import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { pragueDay } from '#platform/clock.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { DocumentKind } from '../../../agreements/index.ts'
import { findDocuments } from '../../../intake/index.ts'
import { usedPapersOf } from '../../store/past-meetings/meeting-source-store.ts'
import { pastPapersOf } from '../../store/past-meetings/past-papers-store.ts'

/** A paper of the unit out of which a meeting could be made. */
export type OfferedPaper = {
  readonly id: Id<'Document'>
  readonly name: string
  readonly kind: DocumentKind | null
  readonly uploadedOn: LocalDate
}

const kindsOfMeetings = ['minutes', 'attendance-list', 'invitation'] as const
/** More minutes than a unit writes in all its years. */
const most = 500

/** Minutes, lists and invitations among the unit's documents that no meeting has yet, and its tables, the newest first. */
export async function offeredPapers(tx: Transaction, unitId: Id<'Unit'>): Promise<readonly OfferedPaper[]> {
  const used = await usedPapersOf(tx, unitId)
  const brought = new Set((await pastPapersOf(tx, unitId)).map(({ documentId }) => documentId))
  const page = { limit: most, offset: 0 }
  const found = []
  for (const kind of kindsOfMeetings) found.push(...(await findDocuments(tx, { unitId, kind }, page)))
  const others = await findDocuments(tx, { unitId, kind: 'other' }, page)
  const tables = others.filter(({ document }) => /\.(?:xlsx|csv|tsv)$/i.test(document.name))
  return [...found, ...tables].flatMap(({ document: { id, name, kind, createdAt } }) =>
    used.has(id) || brought.has(id) ? [] : [{ id, name, kind, uploadedOn: pragueDay(createdAt) }],
  )
}
