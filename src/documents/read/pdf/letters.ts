import { combined, identity, type Matrix, transformed } from './matrix.ts'

/** A letter on the page, in points of the page as it is shown; y grows downwards. */
export type Letter = {
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Quarter turns clockwise by which the writing is turned: 0 for usual text. */
  readonly turn: 0 | 1 | 2 | 3
  /** How far beside the font's own rhythm letters stand, by the file's wish. */
  readonly spacing: number
  /** Not painted: the text layer of a scan. */
  readonly invisible: boolean
}

/** The look of a font and the size of its units. */
export type Font = { readonly bold: boolean; readonly italic: boolean; readonly unit: number }

/** A glyph as the library hands it out; a number between glyphs moves the pen (ISO 32000-1, 9.4.3). */
export type Glyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean }

/** The state of writing: which font, where the pen is (ISO 32000-1, 9.3). It belongs to the state of graphics, except the pen. */
export type TextState = {
  font: Font
  size: number
  characterSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

export const plainFont: Font = { bold: false, italic: false, unit: 0.001 }

export function startText(): TextState {
  return {
    font: plainFont,
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  }
}

/** Where the next letter goes, in the space of the text. */
export type Pen = {
  readonly begin: () => void
  readonly setMatrix: (matrix: Matrix) => void
  readonly move: (x: number, y: number) => void
  readonly show: (glyphs: readonly (Glyph | number)[], state: TextState, page: Matrix) => readonly Letter[]
}

export function createPen(): Pen {
  let matrix: Matrix = identity
  let line = { x: 0, y: 0 }
  let x = 0
  const reset = (next: Matrix): void => {
    matrix = next
    line = { x: 0, y: 0 }
    x = 0
  }
  return {
    begin: () => reset(identity),
    setMatrix: reset,
    move: (right, up) => {
      line = { x: line.x + right, y: line.y + up }
      x = line.x
    },
    show: (glyphs, state, page) => {
      const space = combined(page, matrix)
      const letters: Letter[] = []
      for (const glyph of glyphs) {
        if (typeof glyph === 'number') {
          x -= (glyph / 1000) * state.size * state.scale
          continue
        }
        const advance = glyph.width * state.font.unit * state.size
        const letter = letterAt(glyph.unicode, {
          space,
          state,
          x,
          y: line.y + state.rise,
          advance: advance * state.scale,
        })
        if (letter !== null) letters.push(letter)
        x += (advance + state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.scale
      }
      return letters
    },
  }
}

type Writing = {
  readonly space: Matrix
  readonly state: TextState
  readonly x: number
  readonly y: number
  readonly advance: number
}

function letterAt(text: string, { space, state, x, y, advance }: Writing): Letter | null {
  const start = transformed(space, x, y)
  const end = transformed(space, x + advance, y)
  const [a, b, c, d] = space
  const size = Math.abs(state.size) * Math.hypot(c, d)
  if (text === '' || !Number.isFinite(start.x + start.y + end.x + end.y) || size < smallest) return null
  const turn = turnOf(a * Math.sign(state.size || 1), b * Math.sign(state.size || 1))
  return {
    text,
    x: turn === 0 ? start.x : Math.min(start.x, end.x),
    baseline: turn === 0 ? start.y : Math.max(start.y, end.y),
    width: Math.hypot(end.x - start.x, end.y - start.y),
    size,
    bold: state.font.bold || state.mode === outlined,
    italic: state.font.italic || Math.abs(a * c + b * d) > slant * Math.hypot(a, b) * Math.hypot(c, d),
    turn,
    spacing: Math.abs(state.characterSpacing * state.scale * Math.hypot(a, b)),
    invisible: state.mode === hidden,
  }
}

/** Rendering modes (ISO 32000-1, table 106): filled and outlined is how programs make up a bold that the font does not have. */
const outlined = 2
const hidden = 3
/** Writing that no eye sees, in points. */
const smallest = 0.5
/** Share of the size by which a letter leans when programs make up an italic; the usual is a fifth. */
const slant = 0.1

/** On the page y grows downwards, so a direction of (0, 1) is writing turned clockwise. */
function turnOf(right: number, down: number): Letter['turn'] {
  if (Math.abs(right) >= Math.abs(down)) return right >= 0 ? 0 : 2
  return down > 0 ? 1 : 3
}
