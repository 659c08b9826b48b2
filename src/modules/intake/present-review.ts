import { countLabel, describeClause, interpretTerm } from '#deadlines/index.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { fieldKeys } from '../agreements/index.ts'
import type { ReviewState } from './contract.ts'
import { optionsOf } from './domain/options-of.ts'
import { rowOf, unsureFields } from './domain/questions.ts'
import { type ContentProblem, textOf } from './domain/reviewed-content.ts'
import { type ReviewedRow, reviewedRows } from './domain/reviewed-rows.ts'
import { writtenText } from './domain/written-text.ts'
import type { ReviewView } from './use-cases/show-review.ts'

/** A draft in review as the API and the screen show it, with everything in the words of the language. */
export function presentReview(view: NonNullable<ReviewView['review']>, language: Language): ReviewState {
  const { draft, questions, progress, reviewed } = view
  const { reading, review } = draft
  const unsure = unsureFields(reading, review)
  return {
    documentId: draft.documentId,
    state: draft.state,
    version: draft.version,
    agreementId: draft.agreementId,
    fields: fieldKeys.map((key) => ({
      key,
      text: writtenText(textOf(reading, review, key)),
      decided: review.fields[key] !== undefined,
      unsure: unsure.includes(key),
    })),
    questions: questions.map(({ key, form, doubt, answer, settled }) => ({
      key,
      code: doubt.code,
      form,
      message: doubt.message[language],
      readings: [...doubt.readings],
      fields: [...doubt.fields],
      row: rowOf(doubt),
      options: optionsOf(reading, { form, doubt }, language),
      answer,
      settled,
    })),
    rows: reviewedRows(reading, review).map((row) => presentRow(row, language)),
    progress,
    recordsFrom: review.recordsFrom,
    agencyApproval: review.agencyApproval,
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

function presentRow(row: ReviewedRow, language: Language): ReviewState['rows'][number] {
  const clauses = interpretTerm(row.termText)
  return {
    index: row.index,
    activity: row.activity,
    term: row.termText,
    meaning: clauses.map((clause) => describeClause(clause, language)),
    counted: [...new Set(clauses.map((clause) => countLabel(clause, language)))],
    unitResponsibility: row.unitResponsibility ?? '',
    agencyResponsibility: row.agencyResponsibility ?? '',
    corrected: row.corrected,
    removed: row.removed,
  }
}
