import { wordSet } from './lexicon.ts'
import { phraseSet } from './phrase-set.ts'

/** Words that make a date or period the last possible one. */
export const deadlineWords = wordSet('do', 'nejpozdeji', 'nejp', 'nejdele', 'max', 'maximalne', 'k', 'ke', 'ku')

/** Words that may stand among them and bind nothing alone. */
export const deadlineFillers = wordSet('az', 'v', 've', 'dne', 'dni', 'datu', 'terminu', 'mesice', 'mesici', 'vcetne')

/** Words that announce a date and add nothing to it: "s termínem do …". */
export const announcements = phraseSet(['s terminem', 'v terminu', 'termin'])

/** After a day: it is the last one itself. */
export const inclusiveWords = wordSet('vcetne', 'vc')

/** Words before a period in which something happens. */
export const windowWords = wordSet('v ve na behem prubehu obdobi termin terminu terminem mesic mesici mesice dne cca')

/** Words that turn a period into something else than a term: an open end, a start, a horizon. */
export const openWords = wordSet(
  'od po pred az nez nejdrive nejdriv mimo krome horizont horizontu zacatek zacatku zacatkem',
  'pocatek pocatku pocatkem prelom prelomu polovina poloviny polovine polovinou',
)

/** Words that say when the first one is due. */
export const firstWords = wordSet('poprve', 'prvni', 'prvne')

/** "Of each year" and alike, after a day without a year. */
export const yearlyTails = phraseSet([
  'v kazdem kalendarnim roce',
  'kazdeho kalendarniho roku',
  'v kazdem roce',
  'kazdeho roku',
  'kazdy rok',
  'kazdorocne',
])
export const thisYearTails = phraseSet([
  'prislusneho kalendarniho roku',
  'nasledujiciho roku',
  'kalendarniho roku',
  'prislusneho roku',
  'daneho roku',
  'bezneho roku',
])
