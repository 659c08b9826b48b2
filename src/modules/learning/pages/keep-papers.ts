import { asId, type Id, isId, newId } from '#kernel/ids.ts'
import type { Deps } from '#platform/deps.ts'
import { keepPaper } from '../../intake/index.ts'
import type { RecordKind } from '../../obligations/index.ts'

/**
 * Keeps the papers that came with the form among the unit's documents, before anything else is looked at: whatever is wrong with
 * the rest of the form, the paper is there and chosen when the form comes back.
 */
export async function keepPapers(deps: Deps, unitId: Id<'Unit'>, form: FormData): Promise<void> {
  const paper = paperKinds[String(form.get('kind'))] ?? 'other'
  await keepOne(deps, unitId, form, { file: 'file', id: 'fileId', chosen: 'documentId', kind: paper })
  const certificate = { file: 'certificateFile', id: 'certificateFileId', chosen: 'certificateDocumentId' } as const
  await keepOne(deps, unitId, form, { ...certificate, kind: 'certificate' })
}

type PaperField = {
  readonly file: string
  readonly id: string
  readonly chosen: string
  readonly kind: Parameters<typeof keepPaper>[1]['kind']
}

const paperKinds: Readonly<Record<string, PaperField['kind']>> = {
  'education-group': 'attendance-list',
  research: 'research-report',
} satisfies Partial<Record<RecordKind, PaperField['kind']>>

async function keepOne(deps: Deps, unitId: Id<'Unit'>, form: FormData, field: PaperField): Promise<void> {
  const file = form.get(field.file)
  const id = form.get(field.id)
  if (!(file instanceof File) || file.name === '' || typeof id !== 'string' || !isId(id)) return
  const { kind, file: name } = field
  const bytes = await file.bytes()
  await keepPaper(deps, { id: asId(id), unitId, kind, field: name, name: file.name, mediaType: file.type, bytes })
  form.set(field.chosen, id)
  // Another file in the form that comes back is another document.
  form.set(field.id, newId<'Document'>())
}
