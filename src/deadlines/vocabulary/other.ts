import { wordSet } from './lexicon.ts'

/** First words of a bracket that says what the count takes in: "vč. pracovních skupin". */
export const noteWords = wordSet('vc vcetne bez krome mimo vyjma zapocitavaji pocitaji pocita toho nichz')

/** Programmes whose years are a name and no deadline: OPZ 2014–2020. */
export const programmes = wordSet('op', 'opz', 'opzp', 'irop', 'esif', 'jak', 'npo', 'opvvv', 'kpsvl', 'kpsv', 'msmt')
export const programmePeriod = wordSet('programove', 'programoveho', 'programovem', 'programovym')

/** Before the number of a paper, which may look like a month: "usnesení č. 3/2022". */
export const numberWords = wordSet('c cj cislo cisla cislem')

/** First words of a text that names what a duty covers. */
export const scopeWords = wordSet('projekt projekty projektu aktivity oblast oblasti lokalita lokality vyzva vyzvy')
/** Words that make it such a text wherever they stand. */
export const callWords = wordSet('vyzva', 'vyzvy', 'vyzev', 'vyzvach', 'vyzvam')

export const placeholderWords = wordSet(
  'doplnit',
  'doplni',
  'doplneno',
  'doplnime',
  'nevyplneno',
  'neuvedeno',
  'upresnit',
  'upresni',
  'upresneno',
  'upresnen',
  'stanoveno',
  'stanoven',
  'urceno',
  'urcen',
  'bude',
  'se',
  'termin',
)

/** What the form's clauses are about; such a word begins a clause where capitals do not help. */
export const actWords = wordSet(
  'projednani jednani zprava vyhodnoceni hodnoceni setkani schuzka revize aktualizace',
  'konzultace priprava predlozeni schvaleni zpracovani evaluace skoleni seminar workshop',
)
/** Capitals that name somebody and begin nothing. */
export const actorWords = wordSet(
  'agentura agentury agenture agenturou lokalni lokalniho lokalnim partnerstvi rada rady',
  'rade radou zastupitelstvo zastupitelstva zastupitelstvu zastupitelstvem mesta mesto obce',
  'obec kraj kraje ministerstva ministerstvo planu popisu memoranda',
)
/** Between two clauses they say nothing: "do 30. 6. 2023, poté 1x ročně". */
export const linkingWords = wordSet('a i nebo ci dale pote potom pak nasledne rovnez zaroven tj tedy')

/** After these a noun continues the clause. */
export const joiningWords = wordSet(
  'a',
  'i',
  'o',
  'k',
  'ke',
  'na',
  'pro',
  'dle',
  'nebo',
  'z',
  'ze',
  's',
  'v',
  've',
  'po',
  'u',
)
