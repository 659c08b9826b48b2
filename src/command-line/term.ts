import { parseArgs } from 'node:util'
import { type CountedClause, countLabel, describeClause, explainTerm } from '#deadlines/index.ts'
import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { languages, messagesIn } from '#messages/index.ts'

/**
 * `spoluplan term "2x ročně" [--from DAY --to DAY] [--json]`: what a deadline expression means. Returns the exit status, 0, or
 * 2 after a sentence on wrong usage.
 */
export function termCommand(
  args: readonly string[],
  out: (line: string) => void,
  complain: (line: string) => void = out,
): number {
  const request = parseRequest(args)
  if ('wrong' in request) {
    const { wrong } = request
    for (const language of languages) complain(messagesIn(language).deadlines.wrongUse[wrong])
    return 2
  }
  const explained = explainTerm(request.text, request.span)
  if (request.json) out(JSON.stringify(explained, null, 2))
  else for (const line of tableOf(explained.clauses)) out(line)
  return 0
}

type Request = { readonly text: string; readonly span: Period | null; readonly json: boolean }
/** What is wrong with the use of the command: the words themselves, or the days of the span. */
type Wrong = { readonly wrong: 'usage' | 'oneDay' | 'noDay' | 'order' }

function parseRequest(args: readonly string[]): Request | Wrong {
  const { values, positionals } = argumentsIn(args) ?? { values: { json: false }, positionals: [] }
  const [text, ...others] = positionals
  if (text === undefined || others.length > 0) return { wrong: 'usage' }
  const span = spanOf(values.from, values.to)
  return span !== null && 'wrong' in span ? span : { text, span, json: values.json }
}

type Arguments = {
  readonly values: { readonly from?: string; readonly to?: string; readonly json: boolean }
  readonly positionals: readonly string[]
}

/** An argument with spaces is the expression, even when a dash begins it ("- 4x ročně"). Null for an unknown switch. */
function argumentsIn(args: readonly string[]): Arguments | null {
  const isExpression = (arg: string): boolean => /^-.*\s/su.test(arg)
  try {
    return parseArgs({
      args: [...args.filter((arg) => !isExpression(arg)), '--', ...args.filter(isExpression)],
      options: { from: { type: 'string' }, to: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
  } catch {
    return null
  }
}

function spanOf(from: string | undefined, to: string | undefined): Period | Wrong | null {
  if (from === undefined && to === undefined) return null
  if (from === undefined || to === undefined) return { wrong: 'oneDay' }
  if (!isLocalDate(from) || !isLocalDate(to)) return { wrong: 'noDay' }
  return from > to ? { wrong: 'order' } : { from, to }
}

/** Columns of the review screen in plain text, and the spans below their clause. */
function tableOf(clauses: readonly CountedClause[]): readonly string[] {
  const texts = messagesIn('cs').deadlines
  const { what, meaning, count } = texts.columns
  const rows = clauses.map((clause) => [wordingOf(clause), describeClause(clause, 'cs'), countLabel(clause, 'cs')])
  const widths = [0, 1].map((column) => Math.max(...[[what, meaning], ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  const spans = (clause: CountedClause) =>
    (clause.occurrences ?? []).map(
      ({ from, to, atLeast }) => `  ${texts.occurrence(czechDate(from), czechDate(to), atLeast)}`,
    )
  return [
    line([what, meaning, count]),
    ...clauses.flatMap((clause, index) => [line(rows[index] ?? []), ...spans(clause)]),
  ]
}

function wordingOf(clause: CountedClause): string {
  if ('what' in clause) return clause.what ?? '–'
  return 'text' in clause ? clause.text : '–'
}
