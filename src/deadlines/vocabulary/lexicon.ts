/** A word as the vocabulary knows it: folded, and folded further over the usual confusions of recognition. */
export type Word = { readonly key: string; readonly loose: string }

/** Words with their meaning. */
export type Lexicon<T> = (word: Word) => T | undefined

/**
 * A lexicon from rows of spellings and their meaning. A word of four and more letters is also known by the usual confusions
 * of recognition.
 * @example lexicon([['leden ledna lednu', 1]])(wordOf('ledna')) // 1
 */
export function lexicon<T>(rows: readonly (readonly [spellings: string, meaning: T])[]): Lexicon<T> {
  const exact = new Map<string, T>()
  const loose = new Map<string, T>()
  for (const [spellings, meaning] of rows) {
    for (const spelling of spellings.split(' ')) {
      exact.set(spelling, meaning)
      if (spelling.length >= 4) loose.set(loosen(spelling), meaning)
    }
  }
  return (word) => exact.get(word.key) ?? loose.get(word.loose)
}

/** A lexicon that only says whether a word belongs to it. */
export function wordSet(...spellings: readonly string[]): Lexicon<true> {
  return lexicon([[spellings.join(' '), true]])
}

export function wordOf(key: string): Word {
  return { key, loose: loosen(key) }
}

/** Recognition takes č for é, e or 6 ("roéně"), ř for f ("záfí"), l for I or 1 ("minimáIně"), o for 0 and m for rn. */
function loosen(key: string): string {
  return key.replace(/[c6]/g, 'e').replaceAll('f', 'r').replace(/[l1]/g, 'i').replaceAll('0', 'o').replaceAll('rn', 'm')
}
