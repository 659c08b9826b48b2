import { foldSpaces } from '#kernel/folding.ts'
import type { Found, FoundState } from '../draft.ts'
import { leastSure, mostSure } from './letters.ts'
import type { Piece } from './piece.ts'
import { isNotApplicable, isPlaceholder } from './text/placeholder.ts'
import { repairedWords } from './text/word-repair.ts'

/** Of recognised letters nothing has been read when not even the surest word is as sure as this. */
const fewestSure = 0.3

/** A value that the paper states, as sure as its label times the least sure of its words. */
export function found<T>(value: T, raw: string, label: number, piece: Piece): Found<T> {
  const confidence = Math.round(label * leastSure(piece.letters, raw) * 100) / 100
  return { value, raw, confidence, source: piece.source, state: 'found' }
}

/** No value, and why not. The passage, where there is one, stays for the person who decides. */
export function without<T>(
  state: Exclude<FoundState, 'found'>,
  raw: string | null = null,
  piece: Piece | null = null,
): Found<T> {
  return { value: null, raw, confidence: piece === null ? 0 : 0.99, source: piece?.source ?? null, state }
}

export function missing<T>(piece: Piece | null = null): Found<T> {
  return without('missing', null, piece)
}

/** The content of a cell as it is: a text, or blank, a placeholder, "nerelevantní", or signs that are no words. */
export function textValue(raw: string, label: number, piece: Piece, recognised: boolean): Found<string> {
  const value = recognised ? withoutStrayMarks(foldSpaces(raw)) : foldSpaces(raw)
  if (/^[-–—]?$/u.test(value)) return missing(piece)
  if (isPlaceholder(value)) return without('placeholder', raw, piece)
  if (isNotApplicable(recognised ? repairedWords(value) : value)) return without('not-applicable', raw, piece)
  if (recognised && isUnreadable(value, piece)) return without('unreadable', raw, piece)
  return found(value, raw, label, piece)
}

/** Recognition that yields more signs than letters, or no word that it is sure of, has read nothing. */
function isUnreadable(text: string, { letters }: Piece): boolean {
  const signs = text.replace(/\s/gu, '')
  const words = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return words < signs.length / 2 || mostSure(letters, text) < fewestSure
}

/** Lines of a frame that recognition took for a letter: "‘ Mgr. Jan Říha |". */
function withoutStrayMarks(text: string): string {
  return text.replace(/^(?:[‘’'|[\]_~]\s+)+|(?:\s+[‘’'|[\]_~])+$/gu, '')
}
