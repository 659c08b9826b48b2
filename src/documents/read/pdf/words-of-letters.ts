import type { Word } from '../layout/page-layout.ts'
import type { Letter } from './letters.ts'

/**
 * Letters in the order of the file as words: parted at spaces, at gaps, where the look changes. What is printed twice at one place, to
 * look bold, comes once.
 */
export function wordsOfLetters(letters: readonly Letter[]): readonly Word[] {
  const runs: Letter[][] = []
  let open: Letter[] | null = null
  for (const letter of letters) {
    const last = open?.at(-1)
    if (letter.turn === 0 && /^\s*$/u.test(letter.text)) open = null
    else if (open !== null && last !== undefined && goesOn(last, letter)) open.push(letter)
    else {
      open = [letter]
      runs.push(open)
    }
  }
  return withoutDoubles(runs.flatMap((run) => wordOf(run) ?? []))
}

function goesOn(last: Letter, next: Letter): boolean {
  if (last.bold !== next.bold || last.italic !== next.italic || last.turn !== next.turn) return false
  const size = Math.max(last.size, next.size)
  if (Math.abs(last.size - next.size) > size * 0.05) return false
  if (next.turn !== 0) return isBesideTurned(last, next, size)
  if (Math.abs(last.baseline - next.baseline) > size * 0.1) return false
  const gap = next.x - (last.x + last.width) - last.spacing
  return gap > -size * 0.4 && gap < size * widestJoint
}

/** Share of the size that may lie between letters of one word; a space is a quarter of it and more. */
const widestJoint = 0.16

/** Turned writing is kept as runs with their spaces, since lines are made of upright words. */
function isBesideTurned(last: Letter, next: Letter, size: number): boolean {
  return next.turn === 2
    ? Math.abs(last.baseline - next.baseline) < size * 0.1 && Math.abs(next.x - last.x) < size * 2
    : Math.abs(last.x - next.x) < size * 0.1 && Math.abs(next.baseline - last.baseline) < size * 2
}

function wordOf(letters: readonly Letter[]): Word | null {
  const [first] = letters
  const last = letters.at(-1)
  const text = cleaned(letters.map((letter) => letter.text).join(''))
  if (first === undefined || last === undefined || text === '') return null
  const { size, bold, italic, baseline } = first
  const look = { text, size, bold, italic, raised: false, confidence: null }
  if (first.turn === 0) {
    const width = last.x + last.width - first.x
    return { ...look, x: first.x, y: baseline - size * ascent, width, height: size, baseline }
  }
  const middle =
    (Math.min(...letters.map((letter) => letter.baseline)) + Math.max(...letters.map((letter) => letter.baseline))) / 2
  return {
    ...look,
    x: Math.min(...letters.map(({ x }) => x)),
    y: middle - size * ascent,
    width: size,
    height: size,
    baseline: middle,
  }
}

/** Share of the size that stands over the baseline, roughly alike in text fonts. */
const ascent = 0.8

/** Accents joined with their letters, ligatures written out, signs of the font of symbols that Word uses for bullets as bullets. */
function cleaned(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\p{Cc}\u200b\ufeff]/gu, '')
    .normalize('NFC')
    .trim()
}

function withoutDoubles(words: readonly Word[]): readonly Word[] {
  const kept = new Map<string, Word>()
  const all: Word[] = []
  for (const word of words) {
    const key = `${word.text} ${Math.round(word.x / word.size / 0.3)} ${Math.round(word.baseline / word.size / 0.3)}`
    if (kept.has(key)) continue
    kept.set(key, word)
    all.push(word)
  }
  return all
}
