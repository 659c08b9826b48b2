import { glyphSkeleton, letters } from './glyph-skeleton.ts'

/** More letters than any label has without its explanation. */
const longestAlias = 160

/** A text as it is compared: its letters, their skeleton and number, and whether dots stand in it for a value. */
export type Form = {
  readonly plain: string
  readonly skeleton: string
  readonly counts: Uint8Array
  readonly words: readonly string[]
  readonly dotted: boolean
}

/** The first words of a text up to some place; their form is made only when a label is about as long. */
export type Start = { readonly end: number; readonly afterColon: boolean; readonly form: () => Form }

/** Each passage is compared with every label: forms are kept while one paper is read, and dropped when they are many. */
const known = {
  forms: new Map<string, Form>(),
  ofTexts: new Map<string, readonly Form[]>(),
  starts: new Map<string, readonly Start[]>(),
}
const mostKnown = 5_000

export function formOf(text: string): Form {
  return remembered(known.forms, text, () => {
    const skeleton = glyphSkeleton(text)
    const words = skeleton.split(' ')
    return { plain: letters(text), skeleton, counts: countsOf(skeleton), words, dotted: /…|\.{3}|_{3}/u.test(text) }
  })
}

/** A text without its footnote marks, the same without its brackets, and with a last digit that may be a letter ("Sídl0"). */
export function formsOf(text: string): readonly Form[] {
  return remembered(known.ofTexts, text, () => {
    const plain = withoutMarks(text)
    const texts = new Set([plain, withoutBrackets(plain), ...(/\p{L}\d\s*:?$/u.test(text) ? [text] : [])])
    return [...texts].map((one) => formOf(one))
  })
}

/** The beginnings of a text, word by word. */
export function startsOf(text: string): readonly Start[] {
  return remembered(known.starts, text, () =>
    Array.from(text.slice(0, longestAlias).matchAll(/\S+/gu), (word) => {
      const end = word.index + word[0].length
      const afterColon = text.slice(0, end - 1).includes(':')
      let form: Form | null = null
      return { end, afterColon, form: () => (form ??= formOf(withoutMarks(text.slice(0, end)))) }
    }),
  )
}

/** A label without footnote marks (superscript digits, asterisks) and its colon. */
function withoutMarks(text: string): string {
  return text
    .replace(/(?<=\p{L}\s?)(?:[¹²³⁰⁴-⁹*]+|(?<=\p{L})\d)(?=\s*:?\s*$)/gu, '')
    .replace(/[¹²³⁰⁴-⁹]/gu, '')
    .replace(/\s*:\s*$/u, '')
    .trim()
}

function withoutBrackets(text: string): string {
  return text
    .replace(/\s*\([^()]*(?:\([^()]*\)[^()]*)*\)?/gu, '')
    .replace(/\s*:\s*$/u, '')
    .trim()
}

/** How often each letter occurs; letters that share a place only make texts look more alike. */
function countsOf(text: string): Uint8Array {
  const counts = new Uint8Array(32)
  for (let index = 0; index < text.length; index += 1) {
    const place = text.charCodeAt(index) & 31
    counts[place] = Math.min(255, (counts[place] ?? 0) + 1)
  }
  return counts
}

function remembered<T>(store: Map<string, T>, key: string, make: () => T): T {
  const found = store.get(key)
  if (found !== undefined) return found
  if (store.size >= mostKnown) store.clear()
  const value = make()
  store.set(key, value)
  return value
}
