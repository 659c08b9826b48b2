import { isSpaced, type Line, textOfLine } from './lines.ts'

export type Marker = {
  readonly kind: 'bullet' | 'number' | 'dash'
  readonly label: string
  readonly left: number
  readonly textLeft: number
}

/** The sign that begins an item of a list: a bullet, a dash, a number or letter with a bracket or a full stop. */
export function markerOf({ words, size }: Line): Marker | null {
  const [first, second] = words
  if (first === undefined || second === undefined || second.raised || !isSpaced(first, second)) return null
  const marker = { label: first.text, left: first.x, textLeft: second.x }
  if (isBullet(first.text)) return { ...marker, kind: 'bullet' }
  if (first.text === 'o' && second.x - (first.x + first.width) > size * 0.7) return { ...marker, kind: 'bullet' }
  if (/^[-–—]$/u.test(first.text) && !/^\d/u.test(second.text)) return { ...marker, kind: 'dash' }
  if (
    /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|(?:\d{1,2}\.){1,3})$/u.test(first.text) &&
    !isDate(first.text, second.text)
  )
    return { ...marker, kind: 'number' }
  return null
}

/** Signs of text fonts, and of the fonts of symbols whose letters come as private ones (U+F0B7 and its like). */
export function isBullet(text: string): boolean {
  return /^[•‣◦●○■□▪▫◆◇►▶➢➤✓✔✗❖·∙*\uf020-\uf0ff]$/u.test(text)
}

/** "1. 4. 2023" and "3. září" at the beginning of a line. */
function isDate(first: string, second: string): boolean {
  return (
    /^\d{1,2}\.$/u.test(first) &&
    (/^\d/u.test(second) ||
      /^(?:led|únor|březn|dubn|květ|červ|srp|září|říj|listop|prosin|čtvrtlet|pololet|kvart)/iu.test(second))
  )
}

/** Whether texts of a line stand side by side, parted by a tab; the sign of an item has a distance of its own. */
export function isSpreadOut(line: Line): boolean {
  const words = markerOf(line) === null ? line.words : line.words.slice(1)
  return textOfLine({ ...line, words }).includes('\t')
}
