/**
 * A text without diacritics and in lower case in which every letter keeps its position, so that what is found here can be
 * cut from the original. Expects composed characters (NFC).
 */
export function foldInPlace(text: string): string {
  return text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/[^\0-\u007f]/gu, (letter) => foldedLetter(letter))
}

/** Written languages have few letters, so each is folded once. */
const knownLetters = new Map<string, string>()

function foldedLetter(letter: string): string {
  const known = knownLetters.get(letter)
  if (known !== undefined) return known
  const folded = letter
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  const kept = folded.length === letter.length ? folded : letter
  if (knownLetters.size < 5_000) knownLetters.set(letter, kept)
  return kept
}
