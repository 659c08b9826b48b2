import { expect, test } from 'vitest'
import type { Letter } from './letters.ts'
import { withRaisedMarks } from './raised-marks.ts'
import { wordsOfLetters } from './words-of-letters.ts'

/** Letters as a file writes them, half as wide as high. */
function letters(text: string, change: Partial<Letter> & { readonly gap?: number } = {}): readonly Letter[] {
  const { gap = 0, ...look } = change
  const size = change.size ?? 10
  const width = change.width ?? size / 2
  return Array.from(text, (letter, index) => ({
    text: letter,
    x: 50 + index * (width + gap),
    baseline: 100,
    width,
    size,
    bold: false,
    italic: false,
    turn: 0,
    spacing: 0,
    invisible: false,
    ...look,
    ...(look.x !== undefined && { x: look.x + index * (width + gap) }),
  }))
}

const textsOf = (all: readonly Letter[]) => wordsOfLetters(all).map(({ text }) => text)

test('words are parted at spaces, at gaps and where the look changes', () => {
  expect(textsOf(letters('Obec Lhota'))).toEqual(['Obec', 'Lhota'])
  expect(textsOf([...letters('Obec'), ...letters('Lhota', { x: 73 })])).toEqual(['Obec', 'Lhota'])
  expect(textsOf([...letters('Ob'), ...letters('ec', { x: 60 })])).toEqual(['Obec'])
  expect(textsOf([...letters('Ob'), ...letters('ec', { x: 60, bold: true })])).toEqual(['Ob', 'ec'])
})

test('letters that the file spaces out are one word', () => {
  expect(textsOf(letters('POPIS', { gap: 3, spacing: 3 }))).toEqual(['POPIS'])
})

test('a space that holds words together keeps them in one piece, unless the file has no other spaces', () => {
  expect(textsOf(letters('v\u00a0obci Lhota'))).toEqual(['v\u00a0obci', 'Lhota'])
  expect(textsOf(letters('v\u00a0obci\u00a0Lhota'))).toEqual(['v', 'obci', 'Lhota'])
  expect(textsOf(letters('Jméno:\u00a0\u00a0\u00a0 x y z'))).toEqual(['Jméno:', 'x', 'y', 'z'])
})

test('accents are joined with their letters, ligatures are written out', () => {
  expect(textsOf(letters('e\u030c', { width: 0.1 }))).toEqual(['ě'])
  expect(textsOf(letters('\ufb01nance'))).toEqual(['finance'])
})

test('what is printed twice at one place comes once', () => {
  expect(textsOf([...letters('Výstup'), ...letters('Výstup', { x: 50.3 })])).toEqual(['Výstup'])
})

test('writing that stands upright along the edge is one run with its spaces', () => {
  const turned = Array.from('Svislý text').map((text, index): Letter => {
    const [first] = letters(text)
    return { ...(first ?? expect.fail()), turn: 3, x: 40, baseline: 300 - index * 5 }
  })

  const [word] = wordsOfLetters(turned)
  expect(word?.text).toBe('Svislý text')
  expect(word?.y).toBeLessThan(300)
})

test('a small number above the line, or in the raised form of its font, is a mark', () => {
  const above = wordsOfLetters([...letters('Sídlo'), ...letters('1', { x: 75, baseline: 96, size: 6, width: 3 })])
  const inLine = wordsOfLetters([
    ...letters('celkem'),
    ...letters('4', { x: 80, width: 3 }),
    ...letters(':', { x: 83 }),
  ])
  const usual = wordsOfLetters([...letters('článek'), ...letters('4', { x: 82.5 })])

  expect(withRaisedMarks(above).map(({ raised }) => raised)).toEqual([false, true])
  expect(withRaisedMarks(inLine).map(({ raised }) => raised)).toEqual([false, true, false])
  expect(withRaisedMarks(usual).some(({ raised }) => raised)).toBe(false)
})
