import { foldInPlace } from './fold-in-place.ts'
import { repairOf } from './word-repair.ts'

/** A text as the patterns of the form's sentences read it: without diacritics and case, recognised words put right. */
export type Readable = {
  readonly folded: string
  /** The words as they stand between two places of `folded`, names and numbers as read. */
  readonly cut: (start: number, end?: number) => string
}

export function readable(text: string, recognised: boolean): Readable {
  if (!recognised) return { folded: foldInPlace(text), cut: (start, end) => text.slice(start, end) }
  const repair = repairOf(text)
  return {
    folded: foldInPlace(repair.text),
    cut: (start, end) => text.slice(repair.originalAt(start), end === undefined ? undefined : repair.originalAt(end)),
  }
}
