import { foldInPlace } from './fold-in-place.ts'

/** Parts between commas (and semicolons) that stand outside brackets, without edge spaces and empty parts. */
export function splitAtCommas(text: string): readonly string[] {
  return splitOutsideBrackets(text, /[,;]/)
}

/** The same with the last part cut in two at its " a ": "Dluhy a Bezpečnost" are two. */
export function splitSentenceList(text: string): readonly string[] {
  const parts = splitAtCommas(text)
  const last = parts.at(-1)
  if (last === undefined) return parts
  const at = lastConjunction(last)
  return at < 0 ? parts : [...parts.slice(0, -1), last.slice(0, at).trim(), last.slice(at + 3).trim()]
}

export function splitOutsideBrackets(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? ''
    if (letter === '(') depth += 1
    else if (letter === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && separator.test(letter)) {
      parts.push(text.slice(start, index))
      start = index + 1
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter((part) => part !== '')
}

/** A part that only says that there may be more: "a jiné dle potřeby", "apod.". */
export function isOpenEnd(part: string): boolean {
  return /^(?:a )?(?:jine|jina|dalsi|pripadne dalsi|ostatni|aj|apod|atd|a podobne)\b/.test(foldInPlace(part))
}

/** Trailing commas, semicolons and the full stop of a list item go; a full stop of an abbreviation stays. */
export function withoutEndMarks(text: string): string {
  const trimmed = text.replace(/[\s,;]+$/u, '')
  return /(?:^|[\s(])(?:\p{L}{1,3}|apod|atd|o\.p\.s|s\.r\.o)\.$/u.test(trimmed) && !/\p{Lu}{2,}\.$/u.test(trimmed)
    ? trimmed
    : trimmed.replace(/\.$/u, '')
}

function lastConjunction(part: string): number {
  const flat = part.replace(/\([^()]*\)/gu, (bracket) => '·'.repeat(bracket.length))
  return flat.lastIndexOf(' a ')
}
