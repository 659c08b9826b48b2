/**
 * Czech texts made comparable: without diacritics, in lower case, white space folded.
 * @example fold('  Lokální  PARTNERSTVÍ ') // 'lokalni partnerstvi'
 */
export function fold(text: string): string {
  return foldSpaces(text.normalize('NFD').replace(/\p{M}+/gu, '')).toLowerCase()
}

/** Line ends, tabs, non-breaking and repeated spaces become one space; none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(/[\s\u00a0\u2007\u202f]+/gu, ' ').trim()
}
