import type { Rule } from '../layout/page-layout.ts'
import { createPen, type Font, type Glyph, type Letter, plainFont, startText, type TextState } from './letters.ts'
import { combined, type Matrix, matrixOf } from './matrix.ts'
import { rulesOfPath } from './path-rules.ts'
import type { Pdfjs } from './pdfjs.ts'

/** What is drawn on a page, in points of the page as it is shown. */
export type PageContent = {
  readonly letters: readonly Letter[]
  readonly rules: readonly Rule[]
  readonly pictures: readonly Picture[]
}

/** A picture on a page: the area that it takes, and how many of its dots are drawn on an inch. */
export type Picture = { readonly area: number; readonly dpi: number }

/** The drawing of a page as the library hands it out: numbers of operators, each with its arguments. */
export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

type Drawing = {
  page: Matrix
  text: TextState
  readonly kept: { readonly page: Matrix; readonly text: TextState }[]
  readonly letters: Letter[]
  readonly rules: Rule[]
  readonly pictures: Picture[]
}

/** Follows the drawing of a page (ISO 32000-1, annex A) and collects its letters and lines. `view` brings the space of the file to the shown page. */
export function readContent(
  { fnArray, argsArray }: Operators,
  { OPS }: Pick<Pdfjs, 'OPS'>,
  view: Matrix,
  fontOf: (name: string) => Font,
): PageContent {
  const drawing: Drawing = { page: view, text: startText(), kept: [], letters: [], rules: [], pictures: [] }
  const steps = stepsOf(OPS, drawing, fontOf, view)
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index]
    steps.get(operator)?.(Array.isArray(given) ? given : [])
  }
  return drawing
}

type Step = (args: readonly unknown[]) => void

function stepsOf(
  OPS: Pdfjs['OPS'],
  drawing: Drawing,
  fontOf: (name: string) => Font,
  view: Matrix,
): ReadonlyMap<number, Step> {
  return new Map<number, Step>([
    ...spaceSteps(OPS, drawing, view),
    ...textSteps(OPS, drawing, fontOf),
    ...inkSteps(OPS, drawing),
  ])
}

/** Steps that move the space in which the next things are drawn. */
function spaceSteps(OPS: Pdfjs['OPS'], drawing: Drawing, view: Matrix): readonly (readonly [number, Step])[] {
  const keep = (): void => void drawing.kept.push({ page: drawing.page, text: { ...drawing.text } })
  const restore = (): void => void Object.assign(drawing, drawing.kept.pop())
  const move = (value: unknown): void => {
    const matrix = matrixOf(value)
    if (matrix !== null) drawing.page = combined(drawing.page, matrix)
  }
  return [
    [OPS.save, keep],
    [OPS.restore, restore],
    [OPS.transform, move],
    [OPS.beginGroup, keep],
    [OPS.endGroup, restore],
    [
      OPS.paintFormXObjectBegin,
      ([matrix]) => {
        keep()
        move(matrix)
      },
    ],
    [OPS.paintFormXObjectEnd, restore],
    [
      OPS.beginAnnotation,
      ([, , transform, matrix]) => {
        keep()
        Object.assign(drawing, { page: view, text: startText() })
        move(transform)
        move(matrix)
      },
    ],
    [OPS.endAnnotation, restore],
  ]
}

function textSteps(
  OPS: Pdfjs['OPS'],
  drawing: Drawing,
  fontOf: (name: string) => Font,
): readonly (readonly [number, Step])[] {
  const pen = createPen()
  const set =
    (key: Exclude<keyof TextState, 'font'>, factor = 1): Step =>
    ([value]) => {
      drawing.text[key] = Number(value) * factor
    }
  return [
    [OPS.beginText, pen.begin],
    [OPS.setCharSpacing, set('characterSpacing')],
    [OPS.setWordSpacing, set('wordSpacing')],
    [OPS.setHScale, set('scale', 0.01)],
    [OPS.setLeading, set('leading')],
    [OPS.setTextRise, set('rise')],
    [OPS.setTextRenderingMode, set('mode')],
    [
      OPS.setFont,
      ([name, size]) => {
        drawing.text.font = typeof name === 'string' ? fontOf(name) : plainFont
        drawing.text.size = Number(size)
      },
    ],
    [OPS.setTextMatrix, ([matrix]) => pen.setMatrix(matrixOf(matrix) ?? [1, 0, 0, 1, 0, 0])],
    [OPS.moveText, ([x, y]) => pen.move(Number(x), Number(y))],
    [
      OPS.setLeadingMoveText,
      ([x, y]) => {
        drawing.text.leading = -Number(y)
        pen.move(Number(x), Number(y))
      },
    ],
    [OPS.nextLine, () => pen.move(0, -drawing.text.leading)],
    [
      OPS.showText,
      ([glyphs]) => {
        if (Array.isArray(glyphs))
          for (const letter of pen.show(glyphs.filter(isShown), drawing.text, drawing.page))
            drawing.letters.push(letter)
      },
    ],
  ]
}

function isShown(piece: unknown): piece is Glyph | number {
  return typeof piece === 'number' || (typeof piece === 'object' && piece !== null && 'unicode' in piece)
}

function inkSteps(OPS: Pdfjs['OPS'], drawing: Drawing): readonly (readonly [number, Step])[] {
  const strokes = new Set([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ])
  const fills = new Set([OPS.fill, OPS.eoFill])
  const picture: Step = ([, dots]) => {
    drawing.pictures.push(pictureIn(drawing.page, typeof dots === 'number' ? dots : 0))
  }
  return [
    [
      OPS.constructPath,
      ([paint, data]) => {
        const path: unknown = Array.isArray(data) ? data[0] : null
        if (typeof paint !== 'number' || !(path instanceof Float32Array)) return
        if (!strokes.has(paint) && !fills.has(paint)) return
        drawing.rules.push(...rulesOfPath(path, drawing.page, strokes.has(paint)))
      },
    ],
    [OPS.paintImageXObject, picture],
    [OPS.paintInlineImageXObject, picture],
    [OPS.paintImageMaskXObject, picture],
  ]
}

/** Pictures are drawn into the unit square (ISO 32000-1, 8.9.5). `dots` is how many stand side by side. */
function pictureIn([a, b, c, d]: Matrix, dots: number): Picture {
  const inches = Math.hypot(a, b) / 72
  return { area: Math.abs(a * d - b * c), dpi: inches > 0 ? dots / inches : 0 }
}
