import type { Language } from '#messages/index.ts'
import type { State } from '../../../obligations/index.ts'
import { type GapReasons, tidyGaps } from '../gaps.ts'
import type { FulfilmentReport, ReportWords } from '../papers/fulfilment-report-input.ts'
import { proofsOf } from '../papers/proofs.ts'
import { wordSections } from '../word-sections.ts'

/** What a report said at one moment: a person's words, and the figures as the records gave them then. */
export type SaidByReport = {
  readonly words: ReportWords
  readonly gaps: GapReasons
  readonly duties: readonly SaidDuty[]
  readonly meetings: number
}

export type SaidDuty = {
  readonly obligationId: string
  /** Last day of the period; an earlier debt of the same duty has its own line. */
  readonly periodTo: string
  readonly title: string
  readonly state: State
  readonly count: string | null
  readonly proofs: readonly string[]
}

/** Takes down what a report says, in the language of its paper. */
export function saidBy(report: FulfilmentReport, language: Language): SaidByReport {
  const { ledger, evidence, meetings, words, gaps } = report
  return {
    words: Object.fromEntries(wordSections.flatMap((section) => writtenIn(words, section))),
    gaps: tidyGaps(gaps),
    duties: ledger.groups.flatMap(({ rows }) =>
      rows.map((row) => ({
        obligationId: row.obligationId,
        periodTo: row.period.to,
        title: row.title,
        state: row.state,
        count: row.count,
        proofs: proofsOf(row, evidence, language),
      })),
    ),
    meetings: meetings.length,
  }
}

function writtenIn(
  words: ReportWords,
  section: (typeof wordSections)[number],
): readonly (readonly [(typeof wordSections)[number], string])[] {
  const text = (words[section] ?? '').trim()
  return text === '' ? [] : [[section, text]]
}
