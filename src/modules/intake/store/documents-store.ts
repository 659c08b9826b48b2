import type { Selectable } from 'kysely'
import type { Document } from '#documents/index.ts'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { DocumentKind } from '../../agreements/index.ts'
import type { DocumentState, ReadDocument, ReadingStage, StoredDocument } from '../domain/document.ts'

type Tables = {
  document: {
    id: string
    unit_id: string | null
    name: string
    media_type: string
    byte_size: number
    sha256: string
    state: DocumentState
    stage: ReadingStage | null
    kind: DocumentKind | null
    refusal: StoredDocument['refusal']
    content: Document | null
    uploaded_by: string | null
    version: number
    created_at: Date
  }
}

const columns = [
  'id',
  'unit_id',
  'name',
  'media_type',
  'byte_size',
  'sha256',
  'state',
  'stage',
  'kind',
  'refusal',
  'version',
  'created_at',
] as const

export async function insertDocument(
  tx: Transaction,
  document: StoredDocument,
  uploadedBy: Id<'Account'> | null,
): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto('document')
    .values({
      id: document.id,
      unit_id: document.unitId,
      name: document.name,
      media_type: document.mediaType,
      byte_size: document.byteSize,
      sha256: document.sha256,
      state: document.state,
      stage: null,
      kind: null,
      refusal: null,
      content: null,
      uploaded_by: uploadedBy,
      version: 1,
      created_at: document.createdAt,
    })
    .execute()
}

export async function findDocument(tx: Transaction, id: Id<'Document'>): Promise<StoredDocument | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('document')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** A document with its text; heavier, for the screen that shows it. */
export async function findReadDocument(tx: Transaction, id: Id<'Document'>): Promise<ReadDocument | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('document')
    .select(columns)
    .select('content')
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { ...fromRow(row), content: row.content }
}

/** The documents of a unit that were not thrown away, the newest first. */
export async function documentsOf(
  tx: Transaction,
  unitId: Id<'Unit'>,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly StoredDocument[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('document')
    .select(columns)
    .where('unit_id', '=', unitId)
    .where('state', '!=', 'discarded')
    .orderBy('created_at', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  return rows.map(fromRow)
}

export async function countDocumentsOf(tx: Transaction, unitId: Id<'Unit'>): Promise<number> {
  const { total } = await tx
    .withTables<Tables>()
    .selectFrom('document')
    .select((of) => of.fn.countAll<number>().as('total'))
    .where('unit_id', '=', unitId)
    .where('state', '!=', 'discarded')
    .executeTakeFirstOrThrow()
  return Number(total)
}

/** Documents that wait for the person who brought them: not yet confirmed, of any unit or of none. */
export async function unfinishedDocuments(
  tx: Transaction,
  uploadedBy: Id<'Account'>,
): Promise<readonly StoredDocument[]> {
  const rows = await tx
    .withTables<Tables>()
    .selectFrom('document')
    .select(columns)
    .where('uploaded_by', '=', uploadedBy)
    .where('state', 'in', ['waiting', 'reading', 'read', 'refused'])
    .orderBy('created_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(fromRow)
}

export type DocumentChange = {
  readonly state?: DocumentState
  readonly stage?: ReadingStage | null
  readonly kind?: DocumentKind
  readonly refusal?: StoredDocument['refusal']
  readonly content?: Document
  readonly unitId?: Id<'Unit'>
}

export async function updateDocument(
  tx: Transaction,
  document: StoredDocument,
  change: DocumentChange,
): Promise<StoredDocument> {
  const { unitId, ...rest } = change
  const changed = await tx
    .withTables<Tables>()
    .updateTable('document')
    .set({ ...rest, ...(unitId === undefined ? {} : { unit_id: unitId }), version: document.version + 1 })
    .where('id', '=', document.id)
    .where('version', '=', document.version)
    .executeTakeFirst()
  requireOneChanged(changed)
  const { content: _, ...known } = change
  return { ...document, ...known, version: document.version + 1 }
}

function fromRow(row: Pick<Selectable<Tables['document']>, (typeof columns)[number]>): StoredDocument {
  return {
    id: asId(row.id),
    unitId: row.unit_id === null ? null : asId(row.unit_id),
    name: row.name,
    mediaType: row.media_type,
    byteSize: row.byte_size,
    sha256: row.sha256,
    state: row.state,
    stage: row.stage,
    kind: row.kind,
    refusal: row.refusal,
    createdAt: row.created_at,
    version: row.version,
  }
}
