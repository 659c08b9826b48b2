import { type Word, wordOf } from './lexicon.ts'

/** Several words that mean something together. Answers how many words of the phrase stand at that place, or null. */
export type PhraseSet = (words: readonly Word[], at: number) => number | null

/** A set of phrases; of two that both stand there, the one that comes first is meant, so longer ones come first. */
export function phraseSet(phrases: readonly string[]): PhraseSet {
  const compiled = phrases.map((phrase) => phrase.split(' ').map(wordOf))
  return (words, at) => {
    const found = compiled.find((phrase) => phrase.every((word, index) => isSame(words[at + index], word)))
    return found?.length ?? null
  }
}

function isSame(word: Word | undefined, wanted: Word): boolean {
  if (word === undefined) return false
  return word.key === wanted.key || (wanted.key.length >= 4 && word.loose === wanted.loose)
}
