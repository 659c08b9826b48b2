import { foldSpaces } from '#kernel/folding.ts'
import type { Found, FoundState, Source } from '../draft.ts'
import { isNotApplicable, isPlaceholder } from './text/placeholder.ts'

/** A value that the paper states. */
export function found<T>(value: T, raw: string, confidence: number, source: Source): Found<T> {
  return { value, raw, confidence, source, state: 'found' }
}

/** No value, and why not. The passage, where there is one, stays for the person who decides. */
export function without<T>(
  state: Exclude<FoundState, 'found'>,
  raw: string | null = null,
  source: Source | null = null,
): Found<T> {
  return { value: null, raw, confidence: source === null ? 0 : 0.99, source, state }
}

export function missing<T>(source: Source | null = null): Found<T> {
  return without('missing', null, source)
}

/** The content of a cell as it is: a text, or blank, a placeholder, "nerelevantní". */
export function textValue(raw: string, confidence: number, source: Source): Found<string> {
  const value = foldSpaces(raw)
  if (/^[-–—]?$/u.test(value)) return missing(source)
  if (isPlaceholder(value)) return without('placeholder', raw, source)
  if (isNotApplicable(value)) return without('not-applicable', raw, source)
  return found(value, raw, confidence, source)
}
