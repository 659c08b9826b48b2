import { wordSet } from './lexicon.ts'
import { phraseSet } from './phrase-set.ts'

export const untilPhrases = phraseSet([
  'az do doby ukonceni',
  'az do doby skonceni',
  'do doby ukonceni',
  'do doby skonceni',
  'az do ukonceni',
  'az do skonceni',
  'az do konce',
  'az do doby',
  'do ukonceni',
  'do skonceni',
  'do konce',
  'do doby',
  'dokud',
])
export const duringPhrases = phraseSet(['po celou dobu', 'po celem obdobi', 'po dobu', 'v prubehu', 'v dobe', 'behem'])
export const afterPhrases = phraseSet(['po ukonceni', 'po skonceni'])

/** "After" with a noun of action: po schválení, po projednání. */
export const afterWords = wordSet('po')

/** Before the words that name the validity itself. */
export const wholePhrases = phraseSet([
  'po celou dobu',
  'za celou dobu',
  'po cele obdobi',
  'za cele obdobi',
  'v prubehu cele',
  'v prubehu',
  'po dobu',
  'za dobu',
  'v ramci',
  'v dobe',
  'behem',
])
export const validityWords = wordSet('platnosti', 'spoluprace', 'trvani', 'ucinnosti')
export const validityTails = wordSet('popisu', 'spoluprace', 'platnosti', 'tohoto', 'teto', 'memoranda')

/** The words after them say what decides: dle nabídky, na základě potřeby. */
export const basisPhrases = phraseSet(['na zaklade', 'v pripade', 'v zavislosti na', 'podle', 'dle'])
/** These are the basis themselves. */
export const demandPhrases = phraseSet([
  'na vyzadani',
  'na zadost',
  'na vyzvu',
  'po dohode',
  'po domluve',
  'ad hoc',
  'pripadne',
  'prip',
])

export const continuousWords = wordSet('prubezne', 'kontinualne')
/** "Regularly" without a number: continuous when nothing else says more. */
export const vagueWords = wordSet('opakovane', 'pravidelne', 'periodicky', 'periodicke', 'soustavne')

/** "Further", "or": they add a demand to the clause before. */
export const addingWords = wordSet('dale nebo')

/** Between a length and the event that it is counted from: 30 dnů od podpisu. */
export const relationWords = wordSet('od', 'po', 'pred')

/** Before the length of a stretch: na 36 měsíců. */
export const lengthPhrases = phraseSet(['po dobu', 'na dobu', 'v delce', 'na'])
