/**
 * A text without diacritics and in lower case in which every letter keeps its position, so that what is found here can be
 * cut from the original. Expects composed characters (NFC).
 */
export function foldInPlace(text: string): string {
  return Array.from(text, (letter) => {
    const folded = letter
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
    return folded.length === letter.length ? folded : letter
  }).join('')
}
