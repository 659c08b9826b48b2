import type { Clause } from '../../../deadlines/index.ts'
import { fold } from '../../../kernel/folding.ts'
import type { ScheduleRow } from '../../agreements/index.ts'

/** The words of one row and one of its clauses, folded, as the table of duties meets them. */
export type RowWords = {
  readonly activity: string
  readonly specification: string
  /** All outputs in one text. */
  readonly outputs: string
  /** What the clause says beside its number and date; empty when nothing. */
  readonly clause: string
  /** The bracket that limits the count. */
  readonly note: string
  /** Whether the row, or the clause where it says so, is about the agreement or about the plan. */
  readonly subject: 'agreement' | 'plan' | null
}

export function wordsOf(row: ScheduleRow, clause: Clause): RowWords {
  const words = {
    activity: fold(row.activity),
    specification: fold(row.specification ?? ''),
    outputs: fold(row.outputs.join(', ')),
    clause: fold(ownWords(clause)),
    note: fold(clause.kind === 'recurrence' ? (clause.note ?? '') : ''),
  }
  return { ...words, subject: subjectOf([words.clause, words.activity, words.specification]) }
}

function ownWords(clause: Clause): string {
  if (clause.kind === 'unparsed') return clause.text
  return 'what' in clause ? (clause.what ?? '') : ''
}

/** The first of the texts that names one of the two decides; a text that names both says nothing. */
function subjectOf(texts: readonly string[]): RowWords['subject'] {
  for (const text of texts) {
    const plan = /\bs?psz\b|plan\w* socialniho/.test(text)
    const agreement = /popis\w*( spoluprace)?\b|vyhodnoceni spoluprace/.test(text)
    if (plan !== agreement) return plan ? 'plan' : 'agreement'
  }
  return null
}
