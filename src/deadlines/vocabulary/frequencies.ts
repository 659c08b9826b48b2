import { lexicon, wordSet } from './lexicon.ts'
import { phraseSet } from './phrase-set.ts'

/** Length of the return in months; a week has none. */
export const adverbs = lexicon<number | 'week'>([
  ['rocne kazdorocne', 12],
  ['pololetne pulrocne', 6],
  ['ctvrtletne kvartalne', 3],
  ['mesicne', 1],
  ['tydne tydenne', 'week'],
])

export const units = lexicon<number | 'week'>([
  ['rok roku roka roce roky let', 12],
  ['pololeti pulrok pulroku', 6],
  ['ctvrtleti kvartal kvartalu kvartale ctvrtrok ctvrtroku', 3],
  ['mesic mesice mesici mesicu', 1],
  ['tyden tydne tydnu tydny', 'week'],
])

/** A length in days is understood as one, but the language has no return by days. */
export const dayWords = wordSet('den', 'dny', 'dni', 'dnu')

/** Before days: do 10 pracovních dnů. */
export const workingWords = wordSet('pracovnich', 'kalendarnich')

/** "Every": with a unit after it, a frequency without a count. */
const every = ['v prubehu kazdeho', 'v kazdem', 'za kazdy', 'za kazde', 'kazdy', 'kazde', 'kazdeho', 'kazdych', 'co']
export const everyPhrases = phraseSet(every)

/** Every second year. */
export const skippingPhrases = phraseSet(['ob rok', 'obrok'])

/** "Per": with a unit after it, the frequency of a count. */
export const perPhrases = phraseSet([...every, 'v prubehu', 'behem', 'za', 'do', 'v', 've', '/'])

/** Words that say "regularly" beside a frequency. */
export const regularWords = wordSet('vzdy', 'pravidelne', 'opakovane', 'periodicky')
