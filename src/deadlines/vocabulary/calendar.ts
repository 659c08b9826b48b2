import { lexicon, wordSet } from './lexicon.ts'

/** Months in the cases in which a deadline uses them. */
export const months = lexicon([
  ['leden ledna lednu lednem', 1],
  ['unor unora unoru unorem', 2],
  ['brezen brezna breznu breznem', 3],
  ['duben dubna dubnu dubnem', 4],
  ['kveten kvetna kvetnu kvetnem', 5],
  ['cerven cervna cervnu cervnem', 6],
  ['cervenec cervence cervenci cervencem', 7],
  ['srpen srpna srpnu srpnem', 8],
  ['zari zarim', 9],
  ['rijen rijna rijnu rijnem', 10],
  ['listopad listopadu listopadem', 11],
  ['prosinec prosince prosinci prosincem', 12],
])

/** First month of the season; each has three. Winter runs into the next year. */
export const seasons = lexicon([
  ['jaro jara jaru jare jarem', 3],
  ['leto leta letu lete letem', 6],
  ['podzim podzimu podzimem', 9],
  ['zima zimy zime zimu zimou', 12],
])

/** Months in the case that follows the number of a day: 31 prosince. */
export const monthsOfDay = wordSet(
  'ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince',
)

/** Months and days written by Roman numerals: XII/2024, 31. XII. 2024. */
export const romanMonths = lexicon(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((numeral, index) => [
    numeral,
    index + 1,
  ]),
)

export const quarterWords = wordSet('kvartal', 'kvartalu', 'kvartale', 'ctvrtleti', 'ctvrtletim', 'ctvrtl', 'kv', 'q')
export const halfWords = wordSet('pololeti', 'pololetim', 'pol', 'polovina', 'poloviny', 'polovine')
export const yearWords = wordSet('rok', 'roku', 'roce', 'rokem', 'r')
export const yearsWords = wordSet('let', 'leta', 'letech', 'roky')

/** Words that may stand between "kalendářní" and the year, or before it. */
export const yearAttributes = wordSet('kalendarni', 'kalendarniho', 'kalendarnim', 'kal')

/** Before the year that lasts from September to August. */
export const schoolWords = wordSet('skolni', 'skolniho', 'skolnim', 'skol', 'sk')

/** Ordinals of quarters and halves, as words and as Roman numerals. */
export const ordinals = lexicon([
  ['i prvni prvniho prvnim', 1],
  ['ii druhy druha druhe druheho druhem druhou', 2],
  ['iii treti tretiho tretim', 3],
  ['iv ctvrty ctvrta ctvrte ctvrteho ctvrtem', 4],
])

export const endWords = wordSet('konec konce konci koncem zaver zaveru zaverem')
export const middleWords = wordSet('polovina', 'poloviny', 'polovine', 'polovinou', 'pulky', 'pulce')
