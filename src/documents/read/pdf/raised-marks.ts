import type { Word } from '../layout/page-layout.ts'

/** Words with the marks of footnotes found: numbers set small above the line, or small by their own shape (the form of a font for raised numbers). */
export function withRaisedMarks(words: readonly Word[]): readonly Word[] {
  return words.map((word, index) => (isMark(word) && isRaised(word, words, index) ? { ...word, raised: true } : word))
}

function isMark({ text }: Word): boolean {
  return /^(?:\d{1,2}\)?|\*{1,3})$/u.test(text)
}

function isRaised(word: Word, words: readonly Word[], index: number): boolean {
  const neighbours = nearest.flatMap((distance) => words[index + distance] ?? [])
  return neighbours.some((other) => standsAbove(word, other) || isSmallForm(word, other))
}

/** Marks are written right after the word that they belong to, or before the text of the note. */
const nearest = [-1, 1, -2, 2]

function standsAbove(word: Word, other: Word): boolean {
  const lift = other.baseline - word.baseline
  return (
    other.size > word.size * 1.1 &&
    lift > other.size * 0.12 &&
    lift < other.size &&
    gapBetween(word, other) < other.size * 0.35
  )
}

/** Numbers of text fonts are at least two fifths of the size wide; raised ones a third. */
function isSmallForm(word: Word, other: Word): boolean {
  const digits = word.text.replace(/\D/gu, '').length
  return (
    digits > 0 &&
    word.width / word.text.length < word.size * 0.36 &&
    Math.abs(other.baseline - word.baseline) < word.size * 0.1 &&
    gapBetween(word, other) < word.size * 0.15
  )
}

function gapBetween(left: Word, right: Word): number {
  return Math.max(right.x - (left.x + left.width), left.x - (right.x + right.width))
}
