import type { z } from 'zod'
import { Refusal } from '#kernel/refusal.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { refusalSentence } from '#platform/http/problem.ts'
import type { documentSchema, draftSchema } from './contract.ts'
import type { StoredDocument } from './domain/document.ts'
import type { ContentProblem } from './domain/reviewed-content.ts'
import type { ReviewView } from './use-cases/show-review.ts'

/** A document as the API shows it, with the reason of a refusal in words. */
export function presentDocument(document: StoredDocument, language: Language): z.infer<typeof documentSchema> {
  const { id, unitId, name, mediaType, byteSize, sha256, state, stage, kind, refusal } = document
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
    kind,
    refusal: refusal === null ? null : { code: refusal.code, sentence: sentence ?? '' },
  }
}

/** A draft in review as the API shows it. */
export function presentDraft(view: NonNullable<ReviewView['review']>, language: Language): z.infer<typeof draftSchema> {
  const { draft, questions, progress, reviewed } = view
  return {
    documentId: draft.documentId,
    state: draft.state,
    version: draft.version,
    agreementId: draft.agreementId,
    reading: { ...draft.reading },
    questions: questions.map(({ key, doubt, answer }) => ({
      key,
      code: doubt.code,
      message: doubt.message[language],
      readings: [...doubt.readings],
      fields: [...doubt.fields],
      answer,
    })),
    progress,
    gaps: [...reviewed.content.gaps],
    problems: reviewed.problems.map((problem) => ({
      field: problem.field,
      code: problem.code,
      sentence: problemSentence(problem, language),
    })),
  }
}

/** What stands in the way of confirming, in words. */
export function problemSentence(problem: ContentProblem, language: Language): string {
  const message = messagesIn(language).intake.problems[problem.code]
  return typeof message === 'string' ? message : message(problem.values)
}
