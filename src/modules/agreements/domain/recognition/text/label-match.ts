import { editDistance } from './edit-distance.ts'
import { foldInPlace } from './fold-in-place.ts'
import { type Form, formOf, formsOf, type Start, startsOf } from './label-form.ts'

/** Spellings of one label of the form; the first is the ministry's. */
export type Label = readonly string[]

/** Up to this share of letters may differ; measured on forty-one labels of recognised forms (two in a hundred false). */
const tolerance = 0.2
/** A label read with confused letters is never as sure as an exact one. */
const leastShare = 0.02
/** Labels shorter than this may only have confused letters: "Výstup" and "výstupu" lie too close to each other. */
const shortLabel = 7
/** Signs beside the letters (colon, footnote marks, quotes) that a printed label may have more than the vocabulary's. */
const marks = 8
/** No heading of the form is longer, its explanation in brackets included. */
const longestLabel = 600

/** How far a whole text lies from the label: 0 the same, null another text. Brackets and footnote marks do not count. */
export function labelDistance(text: string, label: Label): number | null {
  if (text.length > longestLabel) return null
  let best: number | null = null
  for (const alias of label) {
    if (!isAboutAsLong(text, alias)) continue
    for (const form of formsOf(text)) {
      const gap = distance(form, alias)
      if (gap !== null && (best === null || gap < best)) best = gap
    }
  }
  return best
}

/** Most texts are no label already by their length; only brackets make a label longer. */
function isAboutAsLong(text: string, alias: string): boolean {
  const gap = alias.length * 2 * tolerance + marks
  return text.length >= alias.length - gap && (text.length <= alias.length + gap || text.includes('('))
}

/**
 * The label at the beginning of a text, in its longest spelling, with the words that follow it.
 * @example labelAtStart('Číslo usnesení: Z 12/2023', ['Číslo usnesení']) // { distance: 0, rest: 'Z 12/2023', colon: true }
 */
export function labelAtStart(text: string, label: Label): LabelAtStart | null {
  const starts = startsOf(text)
  let best: LabelEnd | null = null
  for (const alias of label) {
    const end = endOfAlias(starts, alias)
    if (end !== null && (best === null || end.end > best.end || (end.end === best.end && end.distance < best.distance)))
      best = end
  }
  return best === null ? null : { distance: best.distance, ...afterLabel(text, best.end) }
}

/** The value must not be eaten by a longer spelling: "… pracoviště Mgr." does not end like "… pracoviště ASZ". */
function endsAlike(form: Form, alias: string): boolean {
  return isWordNear(form.words.at(-1) ?? '', formOf(alias).words.at(-1) ?? '')
}

type LabelEnd = { readonly distance: number; readonly end: number }

/** Where one spelling ends, a word more or less than it has being the fault of a missing or added space. */
function endOfAlias(starts: readonly Start[], alias: string): LabelEnd | null {
  const words = alias.split(' ').length
  let best: LabelEnd | null = null
  for (const count of [words, words - 1, words + 1]) {
    const start = starts[count - 1]
    if (start === undefined || Math.abs(start.end - alias.length) > alias.length * tolerance + marks) continue
    const form = start.form()
    const gap = start.afterColon || !endsAlike(form, alias) ? null : distance(form, alias)
    if (gap !== null && (best === null || gap < best.distance)) best = { distance: gap, end: start.end }
  }
  return best
}

type LabelAtStart = {
  readonly distance: number
  readonly rest: string
  /** Whether a colon parts the label from the rest. */
  readonly colon: boolean
}

/** Where a label stands inside a text, letter by letter but for diacritics and case; null when it does not. */
export function labelWithin(text: string, label: Label): { readonly start: number; readonly end: number } | null {
  const folded = foldInPlace(text)
  for (const alias of label) {
    const start = folded.indexOf(foldInPlace(alias))
    if (start >= 0) return { start, end: start + alias.length }
  }
  return null
}

/** 0.99 for the exact label, less with each letter that differs. */
export function labelConfidence(distance: number): number {
  return Math.round(99 * (1 - distance)) / 100
}

function afterLabel(text: string, end: number): { rest: string; colon: boolean } {
  const after = /^[\s¹²³⁰⁴-⁹*]*(:?)\s*/u.exec(text.slice(end))
  const colon = text[end - 1] === ':' || after?.[1] === ':'
  return { rest: text.slice(end + (after?.[0].length ?? 0)).trim(), colon }
}

/** At least so many edits part two texts: letters that only one of them has. Cheaper than the edits themselves. */
function leastEdits(one: Uint8Array, other: Uint8Array): number {
  let more = 0
  let fewer = 0
  for (let place = 0; place < 32; place += 1) {
    const gap = (one[place] ?? 0) - (other[place] ?? 0)
    if (gap > 0) more += gap
    else fewer -= gap
  }
  return Math.max(more, fewer)
}

function distance(form: Form, alias: string): number | null {
  const wanted = formOf(alias)
  if (form.plain === '' || form.dotted) return null
  if (form.plain === wanted.plain) return 0
  const length = Math.max(form.skeleton.length, wanted.skeleton.length)
  const limit = length * tolerance
  if (wanted.plain.length < shortLabel) return form.skeleton === wanted.skeleton ? leastShare : null
  if (Math.abs(form.skeleton.length - wanted.skeleton.length) > limit) return null
  if (leastEdits(form.counts, wanted.counts) > limit) return null
  const share = Math.max(leastShare, editDistance(form.skeleton, wanted.skeleton, limit) / length)
  if (share > tolerance) return null
  return share <= tolerance / 2 || sameWords(form.words, wanted.words) ? share : null
}

/** Labels share long endings ("… sociálního začleňování"): where much differs, each word must lie near its counterpart. */
function sameWords(words: readonly string[], wanted: readonly string[]): boolean {
  return words.length === wanted.length && words.every((word, index) => isWordNear(word, wanted[index] ?? ''))
}

function isWordNear(word: string, other: string): boolean {
  return editDistance(word, other) <= Math.max(1, Math.floor(Math.max(word.length, other.length) * 0.4))
}
