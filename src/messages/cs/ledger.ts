import { czechDate } from '#kernel/czech-typography.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { czechCount } from '../plural.ts'

type Totals = { readonly overdue: number; readonly missed: number; readonly due: number }

/** Pages of the ledger and of one obligation. */
export const ledger = {
  title: 'Závazky',
  subtitle: 'Co si obě strany slíbily, co se stalo a čím je to doloženo.',
  /** How the year stands in one sentence. */
  standing: ({ overdue, missed, due }: Totals) => {
    const parts = [
      ...(overdue > 0 ? [`${many(overdue, 'závazek je', 'závazky jsou', 'závazků je')} po termínu`] : []),
      ...(missed > 0
        ? [many(missed, 'závazek zůstal nesplněn', 'závazky zůstaly nesplněny', 'závazků zůstalo nesplněno')]
        : []),
      ...(due > 0 ? [`${many(due, 'závazku', 'závazkům', 'závazkům', 'jednomu')} se blíží termín`] : []),
    ]
    return parts.length === 0 ? 'Nic není po termínu ani se k\u00a0němu neblíží.' : `${capitalised(parts.join(', '))}.`
  },
  standingDone: 'Všechno je splněno nebo uzavřeno.',
  next: (by: string) => `Nejbližší termín je ${by}:`,
  year: 'Rok',
  allYears: 'Vše',
  side: 'Kdo dluží',
  bothSides: 'Obě strany',
  owesUnit: (unit: string) => `Dluží ${unit}`,
  owesAgency: 'Dluží ASZ',
  agreements: 'Popis spolupráce',
  agreementSpan: (from: string, to: string) => `${from} – ${to}`,
  agreementWithoutSpan: 'schvaluje se',
  print: 'Vytisknout',
  shown: (shown: number, count: number) =>
    `Vybráno ${shown} z\u00a0${czechCount(count, 'závazku', 'závazků', 'závazků')}.`,
  showAll: 'Zobrazit všechny',
  nothingShown: 'Tomuto výběru žádný závazek neodpovídá.',
  records: (count: number) => czechCount(count, 'záznam', 'záznamy', 'záznamů'),
  inDocument: 'předloha',
  noAgreement:
    'Celek zatím nemá popis spolupráce, proto nemá ani závazky. Nahrajte dokument a\u00a0závazky se z\u00a0něj přečtou.',
  toDocuments: 'Nahrát popis spolupráce',
  notApproved: 'Popis spolupráce ještě neschválilo zastupitelstvo. Závazky začnou běžet dnem schválení.',
  toAgreement: 'Otevřít popis spolupráce',
  nothingPromised: 'Popis spolupráce nemá v\u00a0postupu žádný řádek, závazky z\u00a0něj neplynou.',

  backToLedger: 'Všechny závazky',
  occurrence: (from: LocalDate, to: LocalDate) =>
    from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`
      ? `Rok\u00a0${from.slice(0, 4)}`
      : `${czechDate(from)} – ${czechDate(to)}`,
  noOccurrence: 'V\u00a0době platnosti na závazek nevychází žádné období.',
  history: 'Další období',
  period: 'Období',
  state: 'Stav',
  evidence: 'Doklady',
  noEvidence: 'Zatím žádný doklad.',
  day: 'Den',
  record: 'Doklad',
  countsHere: 'Počítá se?',
  parts: {
    counted: 'Počítá se',
    awaiting: 'Čeká na potvrzení druhé strany',
    planned: 'Naplánováno',
    refused: 'Nepočítá se',
  },
  linkedByHand: 'připojeno ručně',
  facts: 'Znění závazku',
  wording: 'Znění v\u00a0dokumentu',
  blankTerm: 'Termín v\u00a0dokumentu nevyplněn',
  specification: 'Upřesnění',
  agencyUntil: (day: string) => `ASZ za svůj díl odpovídá do ${day}.`,
  lasts: 'Kdy závazek trvá',
  lifetime: (from: LocalDate, to: LocalDate) => `${czechDate(from)} – ${czechDate(to)}.`,
  silent: (from: LocalDate, to: LocalDate) =>
    `Od ${czechDate(from)} do ${czechDate(to)} se nic nežádá: část období je na to krátká.`,
  endsWithProject: 'Končí s\u00a0projektem ASZ, ne s\u00a0popisem.',
  projectEndUnknown: 'Končí s\u00a0projektem ASZ, jehož konec není zapsán; zatím se počítá do konce popisu.',
  toSettings: 'Zapsat konec projektu',
  outputs: 'Čím se dokládá',
  linkTitle: 'Připojit doklad',
  linkHint: 'Záznam se započte, i když ho pravidla k\u00a0tomuto závazku sama nepřiřadí.',
  linkRecord: 'Záznam',
  link: 'Připojit',
  unlink: 'Odpojit',
  unlinkOf: (label: string) => `Odpojit ${label}`,
  linked: 'Doklad je připojen, stav je přepočítán.',
  unlinked: 'Doklad je odpojen.',
  waiveTitle: 'Uzavřít s\u00a0odůvodněním',
  waiveHint: 'Stav se přestane počítat z\u00a0dokladů. Kdo a\u00a0proč to rozhodl, zůstane v\u00a0historii.',
  occurrenceToWaive: 'Které období',
  reason: 'Důvod',
  reasonHint: 'Například: obě strany se 12. 3. 2024 dohodly, že se jednání nekoná.',
  waive: 'Uzavřít s\u00a0odůvodněním',
  waived: 'Závazek je uzavřen s\u00a0odůvodněním.',
  revoke: 'Zrušit odůvodnění',
  revoked: 'Odůvodnění je zrušeno, stav se znovu počítá z\u00a0dokladů.',

  refusals: {
    'ledger.year_outside': ({ year, first, last }: RefusalDetails) =>
      first === last
        ? `Rok ${year} do závazků nepatří. Popis spolupráce je má jen v\u00a0roce ${first}.`
        : `Rok ${year} do závazků nepatří. Popis spolupráce je má v\u00a0letech ${first}–${last}.`,
    'obligation.in_use': ({ waived, linked }: RefusalDetails) => {
      const of = (count: string | number | undefined): string =>
        czechCount(Number(count), 'závazku', 'závazků', 'závazků')
      const reasons = [
        ...(Number(waived) > 0 ? [`u\u00a0${of(waived)} je odůvodnění`] : []),
        ...(Number(linked) > 0 ? [`u\u00a0${of(linked)} ručně připojený doklad`] : []),
      ]
      return `Popis nejde vzít zpět: ${reasons.join(' a\u00a0')}. Nejdřív je zrušte, aby se neztratily bez vašeho vědomí.`
    },
    'waiver.reason_missing': 'Napište důvod. Bez něj závazek uzavřít nejde.',
    'waiver.occurrence_unknown': 'Takové období závazek nemá. Vyberte některé ze seznamu.',
    'waiver.already_given': 'Období už je uzavřeno s\u00a0jiným odůvodněním. Nejdřív ho zrušte.',
    'waiver.already_fulfilled': 'Závazek je splněn, odůvodnění nepotřebuje.',
  },
}

/** A single one is written as a word, more as a number. */
function many(count: number, one: string, few: string, other: string, single = 'jeden'): string {
  return count === 1 ? `${single} ${one}` : czechCount(count, one, few, other)
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('cs') + text.slice(1)
}
