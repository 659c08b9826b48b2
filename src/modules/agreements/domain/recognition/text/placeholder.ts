import { fold } from '#kernel/folding.ts'

/** "nerelevantní" and its like: the form says that the question does not concern this unit. */
export function isNotApplicable(text: string): boolean {
  return /^(?:nerelevantni|neni relevantni|irelevantni|netyka se|nevztahuje se)[.]?$/.test(fold(text))
}

/** Whether nothing but dots, crosses, underscores, "doplnit" or Word's own prompt stands where a value belongs. */
export function isPlaceholder(text: string): boolean {
  const rest = fold(text)
    .replace(/[[\]()<>{}„“"]/g, ' ')
    .replace(/(?:kliknete|klepnete)(?: nebo (?:kliknete|klepnete))? sem a zadejte (?:text|datum)|zvolte polozku/g, '§')
    .replace(/\b(?:bude |k |nutno |prosim )?dopln(?:it|eni|eno|te)\b/g, '§')
    .replace(/\bx{2,}\b|…+|\.{2,}|_{2,}|\b(?:dd|xx)\.\s?(?:mm|xx)\.\s?(?:rrrr|xxxx)\b/g, '§')
  return rest.includes('§') && !/[\p{L}\p{N}]/u.test(rest)
}

/** A run of dots or ellipses; the one that leads to a page number in a table of contents waits for nothing. */
const dots = '(?<![….])(?:…{2}|\\.{4})[….]*(?![….]|\\s{0,9}\\d{1,3}$)'
const prompt = '(?:Klikněte|Klepněte)[^.]{0,30} sem a zadejte (?:text|datum)'
const bracketed = '[[(<](?:bude |nutno )?dopln(?:it|ěno|eno|te|ťte)[^\\])>]*[\\])>]'
const inside = new RegExp(`${dots}|_{3,}|(?<=\\p{L})…(?=\\s*,)|\\b[Xx]{4,}\\b|${prompt}|${bracketed}`, 'u')

/**
 * A placeholder inside a longer text: "ze dne …………", "XXXXX", "[doplnit]"; null when there is none. One ellipsis in prose
 * is no placeholder.
 */
export function placeholderIn(text: string): string | null {
  return isPlaceholder(text) ? text.trim() : (inside.exec(text)?.[0] ?? null)
}
