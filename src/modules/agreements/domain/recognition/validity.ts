import type { Found } from '../draft.ts'
import { found, missing, textValue, without } from './found.ts'
import type { Piece } from './piece.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { placeholderIn } from './text/placeholder.ts'
import { brokenDates, datePattern, isoOf } from './text/printed-dates.ts'
import { type Readable, readable } from './text/readable.ts'

/** What the section „Doba platnosti“ prints, and only that: no end is counted from years, no years from dates. */
export type Validity = { readonly years: Found<number>; readonly from: Found<string>; readonly to: Found<string> }

/** In the nominative and in the genitive: "čtyři roky", "na dobu čtyř let". */
const numerals: Readonly<Record<string, number>> = {
  jeden: 1,
  jednoho: 1,
  dva: 2,
  dvou: 2,
  tri: 3,
  ctyri: 4,
  ctyr: 4,
  pet: 5,
  peti: 5,
  sest: 6,
  sesti: 6,
  sedm: 7,
  sedmi: 7,
  osm: 8,
  osmi: 8,
  devet: 9,
  deviti: 9,
  deset: 10,
  deseti: 10,
}
const yearsPattern = new RegExp(
  `(?<![\\d.,/-])(\\d{1,2}|${Object.keys(numerals).join('|')})\\s*(?:\\([^)]*\\)\\s*)?(?:[l1i]et|lety|letech|roky|roku|r[o0]k)(?![\\p{L}])(?!\\s*20\\d\\d)`,
  'u',
)
const rangePattern = new RegExp(
  `(?:od\\s+(?:roku\\s+)?)?(${datePattern})\\s*(?:[–—-]|do(?:\\s+konce)?(?:\\s+roku)?)\\s*(${datePattern})`,
)
const untilPattern = new RegExp(`(?:do|nejpozdeji do|az do)\\s+(?:konce\\s+)?(?:roku\\s+)?(${datePattern})`)
const sincePattern = new RegExp(`od\\s+(?:roku\\s+)?(${datePattern})`)

export function validityOf(reading: Reading): Validity {
  const section = sectionOf(reading.sections, 'validity')
  if (section === null) return { years: missing(), from: missing(), to: missing() }
  const statements = section.passages.flatMap((passage) =>
    statementsOf(passage.text, reading.recognised).map((words): Statement => ({ words, piece: passage })),
  )
  if (statements.length === 0) {
    const [opening] = section.passages
    return everywhere(opening ?? section.heading, opening?.raw ?? '', reading.recognised)
  }

  const years = first(statements, yearsIn)
  const range = first(statements, rangeIn)
  const since = range === null ? first(statements, (words) => pointIn(words, sincePattern)) : null
  const until = range === null ? first(statements, (words) => pointIn(words, untilPattern)) : null
  if (years === null && range === null && since === null && until === null)
    return nothingRead(statements, reading.recognised)
  const [statement] = statements
  const piece = statement?.piece ?? section.heading
  return {
    years: years === null ? missing(piece) : found(years.value.years, years.value.raw, 0.99, years.piece),
    from: pointFound(range === null ? since : { ...range, value: range.value.from }, piece),
    to: pointFound(range === null ? until : { ...range, value: range.value.to }, piece),
  }
}

type Statement = { readonly words: Readable; readonly piece: Piece }
type Point = { readonly iso: string; readonly raw: string }
type At<T> = { readonly value: T; readonly piece: Piece }

/** Parts between commas and sentence ends that speak of the agreement, not of projects and programme periods. */
function statementsOf(text: string, recognised: boolean): readonly Readable[] {
  return text
    .split(/[,;\n]\s*|(?<=\p{L}{3}\.)\s+(?=\p{Lu})/u)
    .map((part) => readable(part.trim(), recognised))
    .filter(({ folded }) => folded !== '' && !/programov|projekt|realizator|\bop[a-z+]*\s+20|kpsvl?\s+20/.test(folded))
}

function first<T>(statements: readonly Statement[], read: (words: Readable) => T | null): At<T> | null {
  for (const { words, piece } of statements) {
    const value = read(words)
    if (value !== null) return { value, piece }
  }
  return null
}

function yearsIn({ folded, cut }: Readable): { years: number; raw: string } | null {
  const match = yearsPattern.exec(folded)
  if (match?.[1] === undefined) return null
  const years = numerals[match[1]] ?? Number(match[1])
  return years > 0 ? { years, raw: cut(match.index, match.index + match[0].length) } : null
}

function rangeIn({ folded }: Readable): { from: Point; to: Point } | null {
  const match = rangePattern.exec(folded)
  if (match?.[1] === undefined || match[2] === undefined) return null
  const from = point(match[1])
  const to = point(match[2])
  return from === null || to === null ? null : { from, to }
}

function pointIn({ folded }: Readable, pattern: RegExp): Point | null {
  const printed = pattern.exec(folded)?.[1]
  return printed === undefined ? null : point(printed)
}

function point(raw: string): Point | null {
  const iso = isoOf(raw)
  return iso === null ? null : { iso, raw }
}

function pointFound(at: At<Point> | null, piece: Piece | null): Found<string> {
  return at === null ? missing(piece) : found(at.value.iso, at.value.raw, 0.99, at.piece)
}

function nothingRead(statements: readonly Statement[], recognised: boolean): Validity {
  const [statement] = statements
  const raw = statement?.words.cut(0) ?? ''
  const broken = statements.flatMap(({ words }) => brokenDates(words.cut(0)))
  const piece = statement?.piece ?? null
  if (placeholderIn(raw) !== null) return states('placeholder', raw, piece)
  if (recognised && broken.length === 0 && /\d/.test(raw)) return states('unreadable', raw, piece)
  return everywhere(piece, raw, recognised)
}

function everywhere(piece: Piece | null, raw: string, recognised: boolean): Validity {
  const state = piece === null ? missing<string>() : textValue(raw, 0.99, piece, recognised)
  return state.state === 'found' || state.state === 'missing'
    ? states('missing', null, piece)
    : states(state.state, raw, piece)
}

function states(
  state: 'missing' | 'placeholder' | 'unreadable' | 'not-applicable' | 'vacant',
  raw: string | null,
  piece: Piece | null,
): Validity {
  return { years: without(state, raw, piece), from: without(state, raw, piece), to: without(state, raw, piece) }
}
