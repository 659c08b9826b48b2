import { type DocumentKind, documentKinds } from '../draft.ts'
import type { KindEvidence } from './kind-evidence.ts'
import type { Paper } from './paper.ts'
import { type ContentSign, contentSigns } from './vocabulary/content-signs.ts'
import { findWording, firstPiece, isPiece, type Match, type Wording, wordsOf } from './wording.ts'

/** What the content of a paper says for one kind. */
export type Content = {
  readonly kind: DocumentKind
  readonly points: number
  readonly why: readonly KindEvidence[]
}

/** A paper in which every sign of a kind stands is not surer than one in which a few stand. */
const mostPoints = 6

/** The kinds for which the content of a paper speaks, the strongest first. */
export function contentOf(paper: Paper): readonly Content[] {
  const find = finderIn(paper)
  return documentKinds
    .map((kind) => weighed(kind, contentSigns[kind] ?? [], paper, find))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
}

function weighed(kind: DocumentKind, signs: readonly ContentSign[], paper: Paper, find: Find): Content {
  const found = signs.flatMap((sign) => {
    const text = sign.by === 'words' ? find(sign.words) : columnsIn(paper, sign.columns)
    return text === null ? [] : [{ points: sign.points, why: { by: sign.by, text } }]
  })
  const shape = shapeOf(kind, paper)
  const points = found.reduce((sum, sign) => sum + sign.points, 0) + (shape === null ? 0 : 2)
  const why = found.toSorted((a, b) => b.points - a.points).map((sign) => sign.why)
  const once = why.filter((one, index) => why.findIndex(({ text }) => text === one.text) === index)
  return { kind, points: Math.min(mostPoints, points), why: shape === null ? once : [...once, shape] }
}

/** Slides have many short lines and no tables. */
function shapeOf(kind: DocumentKind, { lineCount, shortLines, tableHeads }: Paper): KindEvidence | null {
  const slides = kind === 'presentation' && lineCount >= 15 && tableHeads.length === 0 && shortLines / lineCount >= 0.8
  return slides ? { by: 'shape', text: '' } : null
}

/** The header row in which all the words head columns. */
function columnsIn({ tableHeads }: Paper, columns: readonly Wording[]): string | null {
  for (const row of tableHeads) {
    const cells = row.map(wordsOf)
    const heads = columns.every((wording) => cells.some((words) => findWording(words, wording, words.keys()) !== null))
    if (heads) return row.filter((text) => text !== '').join(', ')
  }
  return null
}

type Find = (wording: Wording) => string | null

/** Looks for wordings among the words of a paper; each different word of the paper is compared only once. */
function finderIn({ words }: Paper): Find {
  const places = new Map<string, number[]>()
  for (const [index, { word }] of words.entries()) {
    const known = places.get(word)
    if (known === undefined) places.set(word, [index])
    else known.push(index)
  }
  return (wording) => {
    const piece = firstPiece(wording)
    const starts: number[] = []
    for (const [word, at] of places) if (isPiece(word, piece)) starts.push(...at)
    const match = findWording(words, wording, starts)
    return match === null ? null : printed(match)
  }

  function printed({ start, end }: Match): string {
    const pieces = words.slice(start, end).map((word) => word.printed)
    const once = pieces.filter((piece, index) => piece !== pieces[index - 1])
    return once.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  }
}
