import { fold } from '#kernel/folding.ts'

const shortestWord = 2
const longestWord = 60
const mostWords = 10

/**
 * The words for which documents are searched, without diacritics and in lower case. Single letters and signs find too much and
 * are left out; an empty list means that there is nothing to search for.
 * @example searchWords('Zápis č. 3 – Horní Lhota') // ['zapis', 'horni', 'lhota']
 */
export function searchWords(text: string): readonly string[] {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= shortestWord)
  return [...new Set(words)].slice(0, mostWords).map((word) => word.slice(0, longestWord))
}
