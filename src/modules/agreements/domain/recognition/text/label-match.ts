import { foldInPlace } from './fold-in-place.ts'
import { endAlike, formDistance, tolerance } from './form-distance.ts'
import { type Form, formOf, formsOf, type Start, startsOf } from './label-form.ts'

/** Spellings of one label of the form; the first is the ministry's. */
export type Label = readonly string[]

/** Signs beside the letters (colon, footnote marks, quotes) that a printed label may have more than the vocabulary's. */
const marks = 8
/** No heading of the form is longer, its explanation in brackets included. */
const longestLabel = 600

/** How far a whole text lies from the label: 0 the same, null another text. Brackets and footnote marks do not count. */
export function labelDistance(text: string, label: Label): number | null {
  if (text.length > longestLabel) return null
  let best: number | null = null
  for (const spelling of spellingsOf(label)) {
    if (!isAboutAsLong(text, spelling)) continue
    for (const form of formsOf(text)) {
      const gap = formDistance(form, spelling.form)
      if (gap !== null && (best === null || gap < best)) best = gap
    }
  }
  return best
}

/** Most texts are no label already by their length; only brackets make a label longer. */
function isAboutAsLong(text: string, { length }: Spelling): boolean {
  const gap = length * 2 * tolerance + marks
  return text.length >= length - gap && (text.length <= length + gap || text.includes('('))
}

/**
 * The label at the beginning of a text, in its longest spelling, with the words that follow it.
 * @example labelAtStart('Číslo usnesení: Z 12/2023', ['Číslo usnesení']) // { distance: 0, rest: 'Z 12/2023', colon: true }
 */
export function labelAtStart(text: string, label: Label): LabelAtStart | null {
  const starts = startsOf(text)
  let best: LabelEnd | null = null
  for (const spelling of spellingsOf(label)) {
    const end = endOfSpelling(starts, spelling)
    if (end !== null && (best === null || end.end > best.end || (end.end === best.end && end.distance < best.distance)))
      best = end
  }
  return best === null ? null : { distance: best.distance, ...afterLabel(text, best.end) }
}

type LabelEnd = { readonly distance: number; readonly end: number }

/** Where one spelling ends, a word more or less than it has being the fault of a missing or added space. */
function endOfSpelling(starts: readonly Start[], spelling: Spelling): LabelEnd | null {
  const { length, words } = spelling
  let best: LabelEnd | null = null
  for (const count of [words, words - 1, words + 1]) {
    const start = starts[count - 1]
    if (start === undefined || start.afterColon || Math.abs(start.end - length) > length * tolerance + marks) continue
    const form = start.form()
    const gap = formDistance(form, spelling.form)
    // The value must not be eaten by a longer spelling: "… pracoviště Mgr." does not end like "… pracoviště ASZ".
    if (gap === null || !endAlike(form, spelling.form)) continue
    if (best === null || gap < best.distance) best = { distance: gap, end: start.end }
  }
  return best
}

type LabelAtStart = {
  readonly distance: number
  readonly rest: string
  /** Whether a colon parts the label from the rest. */
  readonly colon: boolean
}

/** Where a label stands inside a text folded in place, letter by letter; null when it does not. */
export function labelWithin(folded: string, label: Label): { readonly start: number; readonly end: number } | null {
  for (const spelling of spellingsOf(label)) {
    const start = folded.indexOf(spelling.folded)
    if (start >= 0) return { start, end: start + spelling.length }
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

/** A spelling of a label with what it is compared by. */
type Spelling = { readonly length: number; readonly words: number; readonly folded: string; readonly form: Form }

/** The vocabulary never changes, so each of its labels is taken apart once. */
const known = new WeakMap<Label, readonly Spelling[]>()

function spellingsOf(label: Label): readonly Spelling[] {
  const before = known.get(label)
  if (before !== undefined) return before
  const spellings = label.map((text) => ({
    length: text.length,
    words: text.split(' ').length,
    folded: foldInPlace(text),
    form: formOf(text),
  }))
  known.set(label, spellings)
  return spellings
}
