import { editDistance } from './edit-distance.ts'
import type { Form } from './label-form.ts'

/** Up to this share of letters may differ; measured on forty-one labels of recognised forms (two in a hundred false). */
export const tolerance = 0.2
/** A label read with confused letters is never as sure as an exact one. */
const leastShare = 0.02
/** Labels shorter than this may only have confused letters: "Výstup" and "výstupu" lie too close to each other. */
const shortLabel = 7
/** Of a single word so many letters may differ. */
const toleranceOfWord = 0.4

/** The share of letters in which a text differs from a label: 0 the same, null another text. */
export function formDistance(form: Form, wanted: Form): number | null {
  if (form.plain === '' || form.dotted) return null
  if (form.plain === wanted.plain) return 0
  if (wanted.plain.length < shortLabel) return form.skeleton === wanted.skeleton ? leastShare : null
  const length = Math.max(form.skeleton.length, wanted.skeleton.length)
  const limit = length * tolerance
  if (Math.abs(form.skeleton.length - wanted.skeleton.length) > limit) return null
  if (leastEdits(form.counts, wanted.counts) > limit) return null
  const share = Math.max(leastShare, editDistance(form.skeleton, wanted.skeleton, limit) / length)
  if (share > tolerance) return null
  return share <= tolerance / 2 || sameWords(form.words, wanted.words) ? share : null
}

/** Whether both end with the same word, or nearly. */
export function endAlike(form: Form, wanted: Form): boolean {
  return isWordNear(form.words.at(-1) ?? '', wanted.words.at(-1) ?? '')
}

/** At least so many edits part two texts: letters that only one of them has. Cheaper than the edits themselves. */
function leastEdits(one: Uint8Array, other: Uint8Array): number {
  let more = 0
  let fewer = 0
  for (let place = 0; place < one.length; place += 1) {
    const gap = (one[place] ?? 0) - (other[place] ?? 0)
    if (gap > 0) more += gap
    else fewer -= gap
  }
  return Math.max(more, fewer)
}

/** Labels share long endings ("… sociálního začleňování"): where much differs, each word must lie near its counterpart. */
function sameWords(words: readonly string[], wanted: readonly string[]): boolean {
  return words.length === wanted.length && words.every((word, index) => isWordNear(word, wanted[index] ?? ''))
}

function isWordNear(word: string, other: string): boolean {
  const limit = Math.max(1, Math.floor(Math.max(word.length, other.length) * toleranceOfWord))
  return editDistance(word, other, limit) <= limit
}
