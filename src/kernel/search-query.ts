import { fold } from './folding.ts'

/**
 * One thing that a person asked for. `forms`: a word in any of its forms; `beginning`: the last word, which may be unfinished;
 * `exact`: a word in quotes, as it stands; `phrase`: several words in quotes, one after another. Words are folded.
 */
export type SearchTerm = {
  readonly words: readonly string[]
  readonly as: 'forms' | 'beginning' | 'exact' | 'phrase'
  /** It must not be there: `-word`. */
  readonly without: boolean
}

/** Why nothing can be looked for. */
export type SearchProblem = 'nothing-written' | 'too-short' | 'only-without' | 'too-long' | 'too-many'

type SearchQuery = { readonly terms: readonly SearchTerm[]; readonly problem: SearchProblem | null }

/** Longest query in characters, and most words in it. */
export const searchLimits = { characters: 200, words: 12 } as const
const longestWord = 60
const shortestWord = 2

/** Words that stand in every Czech text; unless in quotes, they are not looked for. */
const stopWords = new Set(
  'ale ani az bez by byl byla bylo byly co do ho ji jako je jeho jej jejich jen jeste ji jiz jsem jsme jsou kde kdy kdo ke ktera ktere kteri ktery ma mezi na nad ne nebo nej neni o od pak po pod pokud pro proto proti pri se si sve ta tak take tato te ten tento ti tim to toho tom tu ty tyto uz ve vsak za ze the of and in to for'.split(
    ' ',
  ),
)

/**
 * What a person wrote into a search field: words in any form and without diacritics, phrases in quotes, words with a minus that must
 * not be there. Single letters and words that stand everywhere are left out unless quoted; the beginning of the last word suffices.
 *
 * @example parseSearch('terénního „lokální partnerství“ -škol').terms
 * // [{ words: ['terenniho'], as: 'forms' }, { words: ['lokalni', 'partnerstvi'], as: 'phrase' }, { words: ['skol'], as: 'beginning', without: true }]
 */
export function parseSearch(text: string): SearchQuery {
  const written = text.trim()
  if (written === '') return { terms: [], problem: 'nothing-written' }
  if (written.length > searchLimits.characters) return { terms: [], problem: 'too-long' }

  const pieces = [
    ...written.matchAll(
      /(?<without>(?<=^|\s)-(?=["„“”\p{L}\p{N}]))?(?:["„“”](?<quoted>[^"„“”]*)["„“”]?|(?<plain>[^\s"„“”]+))/gu,
    ),
  ]
  const terms = pieces.flatMap(({ groups }, index): readonly SearchTerm[] => {
    const without = groups?.['without'] !== undefined
    const quoted = groups?.['quoted']
    if (quoted !== undefined) return quotedTerm(wordsOf(quoted), without)
    const words = wordsOf(groups?.['plain'] ?? '').filter((word) => word.length >= shortestWord)
    const last = index === pieces.length - 1
    return words.map((word, place) => ({
      words: [word],
      as: last && place === words.length - 1 ? 'beginning' : 'forms',
      without,
    }))
  })
  const said = terms.filter(({ words, as }) => as === 'exact' || as === 'phrase' || !stopWords.has(words[0] ?? ''))
  // Who asks only for such words gets them.
  const wanted = said.some(({ without }) => !without) ? said : terms
  if (wanted.length === 0) return { terms: [], problem: 'too-short' }
  if (wanted.reduce((sum, { words }) => sum + words.length, 0) > searchLimits.words)
    return { terms: [], problem: 'too-many' }
  if (wanted.every(({ without }) => without)) return { terms: [], problem: 'only-without' }
  return { terms: unlike(wanted), problem: null }
}

/** Words of which anything that begins so is found. */
export function beginningsOf(terms: readonly SearchTerm[]): readonly string[] {
  return terms.flatMap(({ words, as, without }) => (as === 'beginning' && !without ? words : []))
}

function quotedTerm(words: readonly string[], without: boolean): readonly SearchTerm[] {
  return words.length === 0 ? [] : [{ words, as: words.length === 1 ? 'exact' : 'phrase', without }]
}

/** Letters and digits only, so nothing of a word can be taken for an operator of the database. */
function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord))
}

/** Each once; of the same word twice the unfinished one. */
function unlike(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const byMeaning = new Map(
    terms.map((term) => [
      `${term.without}${term.as === 'beginning' ? 'forms' : term.as} ${term.words.join(' ')}`,
      term,
    ]),
  )
  return [...byMeaning.values()]
}
