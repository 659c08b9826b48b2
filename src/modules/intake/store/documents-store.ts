import { type Selectable, sql } from 'kysely'
import type { Document } from '#documents/index.ts'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { DocumentKind, KindEvidence } from '../../agreements/index.ts'
import type { DocumentState, ReadDocument, ReadingStage, StoredDocument } from '../domain/document.ts'

/** Columns of a document, as the database has them. */
export type DocumentTable = {
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
    kind_confidence: number | null
    kind_reasons: readonly KindEvidence[] | null
    refusal: StoredDocument['refusal']
    content: Document | null
    uploaded_by: string | null
    version: number
    created_at: Date
  }
}

export const documentColumns = [
  'id',
  'unit_id',
  'name',
  'media_type',
  'byte_size',
  'sha256',
  'state',
  'stage',
  'kind',
  'kind_confidence',
  'kind_reasons',
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
    .withTables<DocumentTable>()
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
      kind: document.kind,
      kind_confidence: null,
      kind_reasons: null,
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
    .withTables<DocumentTable>()
    .selectFrom('document')
    .select(documentColumns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : documentFromRow(row)
}

/** Who brought a document; null when no account did, or when it is there no more. */
export async function uploaderOf(tx: Transaction, id: Id<'Document'>): Promise<Id<'Account'> | null> {
  const row = await tx
    .withTables<DocumentTable>()
    .selectFrom('document')
    .select('uploaded_by')
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.uploaded_by == null ? null : asId(row.uploaded_by)
}

/** A document with its text; heavier, for the screen that shows it. */
export async function findReadDocument(tx: Transaction, id: Id<'Document'>): Promise<ReadDocument | null> {
  const row = await tx
    .withTables<DocumentTable>()
    .selectFrom('document')
    .select(documentColumns)
    .select('content')
    .where('id', '=', id)
    .executeTakeFirst()
  return row === undefined ? null : { ...documentFromRow(row), content: row.content }
}

/** Documents that wait for the person who brought them: not yet confirmed, of any unit or of none. */
export async function unfinishedDocuments(
  tx: Transaction,
  uploadedBy: Id<'Account'>,
): Promise<readonly StoredDocument[]> {
  const rows = await tx
    .withTables<DocumentTable>()
    .selectFrom('document')
    .select(documentColumns)
    .where('uploaded_by', '=', uploadedBy)
    .where('state', 'in', ['waiting', 'reading', 'read', 'refused'])
    .orderBy('created_at', 'desc')
    .limit(20)
    .execute()
  return rows.map(documentFromRow)
}

export type DocumentChange = {
  readonly state?: DocumentState
  readonly stage?: ReadingStage | null
  readonly kind?: DocumentKind
  readonly recognised?: StoredDocument['recognised']
  readonly refusal?: StoredDocument['refusal']
  readonly content?: Document
  readonly unitId?: Id<'Unit'>
}

export async function updateDocument(
  tx: Transaction,
  document: StoredDocument,
  change: DocumentChange,
): Promise<StoredDocument> {
  const { unitId, recognised, ...rest } = change
  const changed = await tx
    .withTables<DocumentTable>()
    .updateTable('document')
    .set({
      ...rest,
      ...(unitId === undefined ? {} : { unit_id: unitId }),
      ...(recognised === undefined ? {} : recognisedColumns(recognised)),
      version: document.version + 1,
    })
    .where('id', '=', document.id)
    .where('version', '=', document.version)
    .executeTakeFirst()
  requireOneChanged(changed)
  const { content: _, ...known } = change
  return { ...document, ...known, version: document.version + 1 }
}

function recognisedColumns(recognised: StoredDocument['recognised']) {
  const reasons = recognised === null ? null : sql<readonly KindEvidence[]>`${JSON.stringify(recognised.why)}::jsonb`
  return { kind_confidence: recognised?.confidence ?? null, kind_reasons: reasons }
}

export type DocumentRow = Pick<Selectable<DocumentTable['document']>, (typeof documentColumns)[number]>

export function documentFromRow(row: DocumentRow): StoredDocument {
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
    recognised: row.kind_confidence === null ? null : { confidence: row.kind_confidence, why: row.kind_reasons ?? [] },
    refusal: row.refusal,
    createdAt: row.created_at,
    version: row.version,
  }
}
