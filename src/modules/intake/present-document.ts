import type { z } from 'zod'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import { refusalSentence } from '#platform/http/problem.ts'
import type { documentSchema } from './contract.ts'
import type { StoredDocument } from './domain/document.ts'

export type PresentedDocument = z.infer<typeof documentSchema>

/** A document as the API shows it, with the reason of a refusal in words. */
export function presentDocument(document: StoredDocument, language: Language): PresentedDocument {
  const { id, unitId, name, mediaType, byteSize, sha256, state, stage, kind, recognised, refusal, createdAt } = document
  const sentence = refusal === null ? null : refusalSentence(new Refusal(refusal.code, refusal.details), language)
  return {
    id,
    unitId,
    name,
    mediaType,
    byteSize,
    sha256,
    state,
    stage,
    uploadedAt: createdAt.toISOString(),
    kind,
    recognised: recognised && { confidence: recognised.confidence, why: [...recognised.why] },
    refusal: refusal === null ? null : { code: refusal.code, sentence: sentence ?? '' },
  }
}
