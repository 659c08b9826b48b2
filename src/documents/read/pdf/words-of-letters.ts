import type { Word } from '../layout/page-layout.ts'
import type { Letter } from './letters.ts'

/**
 * Letters in the order of the file as words: parted at spaces, at gaps, where the look changes. Words that a space holds together stay
 * together, since a line is never broken between them. What is printed twice at one place, to look bold, comes once.
 */
export function wordsOfLetters(letters: readonly Letter[]): readonly Word[] {
  const isSpace = spacesOf(letters)
  const runs: Letter[][] = []
  let open: Letter[] | null = null
  for (const letter of letters) {
    const last = open?.at(-1)
    const ends = letter.turn === 0 && (isSpace(letter) || (letter.text === noBreak && last?.text === noBreak))
    if (ends) open = null
    else if (open !== null && last !== undefined && goesOn(last, letter)) open.push(letter)
    else if (letter.text.trim() === '') open = null
    else {
      open = [letter]
      runs.push(open)
    }
  }
  return withoutDoubles(runs.flatMap((run) => wordOf(run) ?? []))
}

const noBreak = '\u00a0'

/** Some programs write every space as one that holds words together; then it holds none. */
function spacesOf(letters: readonly Letter[]): (letter: Letter) => boolean {
  const held = letters.filter(({ text }) => text === noBreak).length
  const usual = letters.filter(({ text }) => text === ' ').length
  const text = held > usual ? /^\s+$/u : /^[^\S\u00a0]+$/u
  return (letter) => text.test(letter.text)
}

function goesOn(last: Letter, next: Letter): boolean {
  if (last.bold !== next.bold || last.italic !== next.italic || last.turn !== next.turn) return false
  const size = Math.max(last.size, next.size)
  if (Math.abs(last.size - next.size) > size * 0.05) return false
  if (next.turn !== 0) return isBesideTurned(last, next, size)
  if (Math.abs(last.baseline - next.baseline) > size * 0.1 || isSmallNumber(last) !== isSmallNumber(next)) return false
  const gap = next.x - (last.x + last.width) - last.spacing
  return gap > -size * 0.4 && gap < size * widestJoint
}

/** Share of the size that may lie between letters of one word; a space is a quarter of it and more. */
const widestJoint = 0.16

/** A number in the raised form of its font: numbers of text fonts are at least two fifths of the size wide. */
function isSmallNumber({ text, width, size }: Letter): boolean {
  return /^\d$/u.test(text) && width < size * 0.36
}

/** Turned writing is kept as runs with their spaces, since lines are made of upright words. */
function isBesideTurned(last: Letter, next: Letter, size: number): boolean {
  return next.turn === 2
    ? Math.abs(last.baseline - next.baseline) < size * 0.1 && Math.abs(next.x - last.x) < size * 2
    : Math.abs(last.x - next.x) < size * 0.1 && Math.abs(next.baseline - last.baseline) < size * 2
}

function wordOf(run: readonly Letter[]): Word | null {
  const letters = run.slice(0, run.findLastIndex(({ text }) => text.trim() !== '') + 1)
  const [first] = letters
  const last = letters.at(-1)
  const text = cleaned(letters.map((letter) => letter.text).join(''))
  if (first === undefined || last === undefined || text === '') return null
  const { size, bold, italic, baseline, turn } = first
  const look = { text, size, bold, italic, raised: false, confidence: null, height: size }
  if (turn === 0) {
    const width = last.x + last.width - first.x
    return { ...look, x: first.x, y: baseline - size * ascent, width, baseline }
  }
  const baselines = letters.map((letter) => letter.baseline)
  const middle = (Math.min(...baselines) + Math.max(...baselines)) / 2
  return { ...look, x: Math.min(first.x, last.x), y: middle - size * ascent, width: size, baseline: middle }
}

/** Share of the size that stands over the baseline, roughly alike in text fonts. */
const ascent = 0.8

/** Accents joined with their letters, ligatures written out, signs that are not text left out. */
function cleaned(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\p{Cc}\u200b\ufeff]/gu, '')
    .normalize('NFC')
    .trim()
}

function withoutDoubles(words: readonly Word[]): readonly Word[] {
  const seen = new Set<string>()
  return words.filter(({ text, x, baseline, size }) => {
    const key = `${text} ${Math.round(x / size / 0.3)} ${Math.round(baseline / size / 0.3)}`
    const known = seen.has(key)
    seen.add(key)
    return !known
  })
}
