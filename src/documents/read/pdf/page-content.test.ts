import { expect, test } from 'vitest'
import { plainFont } from './letters.ts'
import { type Operators, readContent } from './page-content.ts'
import type { Pdfjs } from './pdfjs.ts'

/** Numbers of the operators that the tests use; the library's own are others. */
const names =
  'save restore transform beginText setFont moveText setLeading nextLine setTextMatrix showText setTextRise setTextRenderingMode setHScale setCharSpacing setWordSpacing setLeadingMoveText paintFormXObjectBegin paintFormXObjectEnd beginGroup endGroup beginAnnotation endAnnotation constructPath stroke closeStroke fillStroke eoFillStroke closeFillStroke closeEOFillStroke fill eoFill paintImageXObject paintInlineImageXObject paintImageMaskXObject endPath'.split(
    ' ',
  )
const OPS = Object.fromEntries(names.map((name, index) => [name, index + 1])) as Pdfjs['OPS']
type Step = readonly [keyof Pdfjs['OPS'], ...(readonly unknown[])]

/** A page of 100 × 200 points whose y grows upwards in the file. */
function drawn(...steps: readonly Step[]): ReturnType<typeof readContent> {
  const operators: Operators = {
    fnArray: steps.map(([name]) => OPS[name]),
    argsArray: steps.map(([, ...args]) => args),
  }
  return readContent(operators, { OPS }, [1, 0, 0, -1, 0, 200], () => ({ ...plainFont, bold: true }))
}

const glyph = (unicode: string) => ({ unicode, width: 500, isSpace: unicode === ' ' })
const path = (...numbers: readonly number[]) => [new Float32Array(numbers)]

test('letters stand where pen, text matrix and space of the page put them', () => {
  const { letters } = drawn(
    ['save'],
    ['transform', 2, 0, 0, 2, 10, 0],
    ['beginText'],
    ['setFont', 'F1', 5],
    ['setTextMatrix', new Float32Array([1, 0, 0, 1, 5, 50])],
    ['showText', [glyph('a'), -200, glyph('b')]],
    ['restore'],
    ['setFont', 'F1', 10],
    ['beginText'],
    ['moveText', 10, 100],
    ['setLeading', 12],
    ['nextLine'],
    ['showText', [glyph('c')]],
  )

  expect(letters.map(({ text, x, baseline, width, size }) => [text, x, baseline, width, size])).toEqual([
    ['a', 20, 100, 5, 10],
    ['b', 27, 100, 5, 10],
    ['c', 10, 112, 5, 10],
  ])
})

test('the look comes from the font, from letters that are outlined too, and from letters that lean', () => {
  const { letters } = drawn(
    ['beginText'],
    ['setTextMatrix', [10, 0, 3, 10, 0, 0]],
    ['setTextRenderingMode', 3],
    ['showText', [glyph('x')]],
    ['setFont', 'F1', 1],
    ['showText', [glyph('a')]],
  )

  expect(letters).toHaveLength(1)
  expect(letters[0]).toMatchObject({ text: 'a', bold: true, italic: true, invisible: true, turn: 0 })
})

test('letters of a form and of a filled-in field stand where these are placed', () => {
  const text: readonly Step[] = [['beginText'], ['setFont', 'F1', 10], ['moveText', 1, 1], ['showText', [glyph('a')]]]
  const { letters } = drawn(
    ['transform', 1, 0, 0, 1, 30, 0],
    ['paintFormXObjectBegin', [1, 0, 0, 1, 20, 20], null],
    ...text,
    ['paintFormXObjectEnd'],
    ['beginAnnotation', 'id', [0, 0, 1, 1], [1, 0, 0, 1, 5, 5], [1, 0, 0, 1, 0, 0]],
    ...text,
    ['endAnnotation'],
  )

  expect(letters.map(({ x, baseline }) => [x, baseline])).toEqual([
    [51, 179],
    [6, 194],
  ])
})

test('strokes and thin rectangles are lines; curves, filled areas and clipping are not', () => {
  const { rules } = drawn(
    ['constructPath', OPS.stroke, path(0, 10, 20, 1, 90, 20)],
    ['constructPath', OPS.fill, path(0, 10, 30, 1, 11, 30, 1, 11, 150, 1, 10, 150, 4)],
    ['constructPath', OPS.fill, path(0, 10, 30, 1, 60, 30, 1, 60, 150, 1, 10, 150, 4)],
    ['constructPath', OPS.stroke, path(0, 10, 20, 2, 1, 2, 3, 4, 90, 20)],
    ['constructPath', OPS.endPath, path(0, 0, 0, 1, 100, 0)],
    ['constructPath', OPS.stroke, path(0, 10, 20, 1, 90, 60)],
  )

  expect(rules).toEqual([
    { direction: 'horizontal', at: 180, from: 10, to: 90 },
    { direction: 'vertical', at: 10.5, from: 50, to: 170 },
  ])
})

test('a picture is known by its area and its dots', () => {
  const { pictures } = drawn(['transform', 72, 0, 0, 144, 0, 0], ['paintImageXObject', 'img', 300, 600])

  expect(pictures).toEqual([{ area: 72 * 144, dpi: 300 }])
})

test('operators with nonsense in them are passed over', () => {
  expect(() =>
    drawn(['restore'], ['transform', 'x'], ['showText', null], ['constructPath', OPS.fill, null], ['setFont']),
  ).not.toThrow()
})
