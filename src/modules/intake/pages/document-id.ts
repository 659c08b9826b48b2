import { asId, type Id, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'

/** The document of an address; an address that names none is a missing record, not a fault. */
export function documentIdOf(params: { readonly documentId?: string | undefined }): Id<'Document'> {
  const text = params.documentId ?? ''
  if (!isId(text)) throw new Refusal('record.not_found')
  return asId(text)
}
