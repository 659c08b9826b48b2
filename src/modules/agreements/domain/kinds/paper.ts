import { foldSpaces } from '#kernel/folding.ts'
import type { Passage } from '../recognition/passage.ts'
import { type Word, wordsOf } from './wording.ts'

export type Line = { readonly text: string; readonly words: readonly Word[] }

/** A paper as it is looked at when its title does not say enough: its words and the heads of its tables. */
export type Paper = {
  /** All words in reading order; between two lines stands an empty word, so that no wording reaches over a line's end. */
  readonly words: readonly Word[]
  /** Rows at the beginning of each table, cell by cell. */
  readonly tableHeads: readonly (readonly string[])[]
  readonly lineCount: number
  /** Lines that are items of a list or no longer than a dozen words. */
  readonly shortLines: number
}

/** Lines at the beginning in which a paper says what it is. */
const openingLines = 16
/** Papers say what they are at their beginning; the rest of a long one would only cost time. */
const mostWords = 6_000
const headRows = 3
const shortLine = 12

/** The lines in which a paper says what it is. */
export function openingOf(passages: readonly Passage[]): readonly Line[] {
  return linesOf(passages.slice(0, openingLines))
    .slice(0, openingLines)
    .map((line) => ({ text: foldSpaces(line), words: wordsOf(line) }))
}

export function paperOf(passages: readonly Passage[]): Paper {
  const lines = linesOf(passages)
  const words: Word[] = []
  let shortLines = 0
  for (const line of lines) {
    if (words.length >= mostWords) break
    const own = wordsOf(line)
    if (own.length <= shortLine) shortLines += 1
    words.push(...own, { word: '', printed: '' })
  }
  return { words, tableHeads: tableHeadsOf(passages), lineCount: lines.length, shortLines }
}

function linesOf(passages: readonly Passage[]): readonly string[] {
  return passages.flatMap(({ raw }) => raw.split('\n').filter((line) => line.trim() !== ''))
}

function tableHeadsOf(passages: readonly Passage[]): readonly (readonly string[])[] {
  const rows = new Map<string, string[]>()
  for (const { cell, text } of passages) {
    if (cell === null || cell.of === 1 || cell.row >= headRows) continue
    const key = `${cell.table} ${cell.row}`
    rows.set(key, [...(rows.get(key) ?? []), text])
  }
  return [...rows.values()]
}
