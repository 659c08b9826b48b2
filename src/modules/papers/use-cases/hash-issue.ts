import { createHash } from 'node:crypto'
import type { Document } from '#documents/index.ts'
import type { Language } from '#messages/index.ts'
import { canonicalJson } from '../domain/canonical-json.ts'

/** SHA-256, in lower-case hexadecimal, of a paper's content: the document as one canonical JSON with its language and title. */
export function hashIssue(content: {
  readonly document: Document
  readonly language: Language
  readonly title: string
}): string {
  const { document, language, title } = content
  return createHash('sha256').update(canonicalJson({ document, language, title })).digest('hex')
}
