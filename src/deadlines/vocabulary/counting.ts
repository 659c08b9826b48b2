import { lexicon, wordSet } from './lexicon.ts'

export const times = wordSet('x', 'krat')

/** Numerals that say how many times. */
export const numerals = lexicon([
  ['jednou jedenkrat', 1],
  ['dvakrat', 2],
  ['trikrat', 3],
  ['ctyrikrat', 4],
  ['petkrat', 5],
  ['sestkrat', 6],
  ['sedmkrat', 7],
  ['osmkrat', 8],
  ['devetkrat', 9],
  ['desetkrat', 10],
  ['dvanactkrat', 12],
  ['dvacetkrat', 20],
])

export const cardinals = lexicon([
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
  ['dvanact', 12],
  ['dvacet', 20],
])

/** Parts of a unit: za půl roku. */
export const fractions = lexicon([
  ['pul', 1 / 2],
  ['ctvrt', 1 / 4],
])

/** "At least", before or after the count. It changes nothing: every count of the form is the least number. */
export const leastWords = wordSet('minimalne', 'min', 'minimum', 'nejmene', 'nejm', 'alespon', 'aspon')

/** "At most": the opposite of what a count of the form means, so nothing is read from it. */
export const mostWords = wordSet('max', 'maximalne', 'maximum', 'nejvyse', 'nejvice')
