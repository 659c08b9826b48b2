import { lexicon, wordSet } from './lexicon.ts'

export const times = wordSet('x', 'krat')

const numberWords: readonly (readonly [spellings: string, value: number])[] = [
  ['jeden jedna jedno jednoho', 1],
  ['dva dve dvou', 2],
  ['tri', 3],
  ['ctyri', 4],
  ['pet', 5],
  ['sest', 6],
  ['sedm', 7],
  ['osm', 8],
  ['devet', 9],
  ['deset', 10],
  ['jedenact', 11],
  ['dvanact', 12],
  ['trinact', 13],
  ['ctrnact', 14],
  ['patnact', 15],
  ['sestnact', 16],
  ['sedmnact', 17],
  ['osmnact', 18],
  ['devatenact', 19],
  ['dvacet', 20],
  ['tricet', 30],
  ['ctyricet', 40],
  ['padesat', 50],
  ['sto', 100],
]

export const cardinals = lexicon(numberWords)

/** Numerals that say how many times: "jednou", "dvakrát", "čtyřikrát" … */
export const numerals = lexicon([
  ['jednou', 1],
  ...numberWords.map(([spellings, value]) => [`${spellings.split(' ')[0]}krat`, value] as const),
])

/** Parts of a unit: za půl roku. */
export const fractions = lexicon([
  ['pul', 1 / 2],
  ['ctvrt', 1 / 4],
])

/** "At least", before or after the count. It changes nothing: every count of the form is the least number. */
export const leastWords = wordSet('minimalne', 'min', 'minimum', 'nejmene', 'nejm', 'alespon', 'aspon')

/** Stands after "at least" and adds nothing: "minimálně však 2x". */
export const howeverWords = wordSet('vsak', 'ale')

/** "At most", "up to": the opposite of what a count of the form means, so nothing is read from it. */
export const mostWords = wordSet('az', 'max', 'maximalne', 'maximum', 'nejvyse', 'nejvice')
