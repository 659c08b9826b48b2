import { czechDate } from '#kernel/czech-typography.ts'
import { foldSpaces } from '#kernel/folding.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import type { AgreementDraft, ScheduleRow } from '../../agreements/index.ts'
import { questionsOf, rowOf } from './questions.ts'
import type { Review } from './review.ts'

/** A schedule row as a person left it: corrected, with its term still as text. */
export type ReviewedRow = Omit<ScheduleRow, 'term'> & {
  /** Index of the row as read. */
  readonly index: number
  readonly termText: string
  readonly corrected: boolean
  readonly removed: boolean
}

/** All rows of the schedule, those that a person removed among them, so that they can be put back. */
export function reviewedRows(draft: AgreementDraft, review: Review): readonly ReviewedRow[] {
  const answered = termsByAnswer(draft, review)
  return draft.schedule.map((row, index) => {
    const correction = review.rows[index] ?? {}
    const { term, ...rest } = row
    return {
      ...rest,
      index,
      activity: correction.activity?.trim() || row.activity,
      unitResponsibility: textOrNull(correction.unitResponsibility, row.unitResponsibility),
      agencyResponsibility: textOrNull(correction.agencyResponsibility, row.agencyResponsibility),
      termText: correction.term?.trim() ?? answered.get(index) ?? term.text,
      corrected: review.rows[index] !== undefined || answered.has(index),
      removed: correction.removed === true,
    }
  })
}

/** Terms that an answer replaced: cut to the end of the validity, or said in the person's own words. */
function termsByAnswer(draft: AgreementDraft, review: Review): ReadonlyMap<number, string> {
  const terms = new Map<number, string>()
  for (const { doubt, answer } of questionsOf(draft, review)) {
    const row = rowOf(doubt)
    if (row === null || answer === null) continue
    const limit = doubt.readings[1]
    if (answer.kind === 'other' && answer.text.trim() !== '') terms.set(row, answer.text.trim())
    if (doubt.code === 'deadline-outside-validity' && answer.kind === 'reading' && answer.index === 1 && limit)
      terms.set(row, `do ${isLocalDate(limit) ? foldSpaces(czechDate(limit)) : limit}`)
  }
  return terms
}

function textOrNull(corrected: string | undefined, read: string | null): string | null {
  if (corrected === undefined) return read
  return corrected.trim() === '' ? null : corrected.trim()
}
