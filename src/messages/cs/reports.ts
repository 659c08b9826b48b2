import { czechDate } from '../../kernel/czech-typography.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { RefusalDetails } from '../../kernel/refusal.ts'
import { czechCount, czechOf } from '../plural.ts'

/** The yearly report on the *popis spolupráce* (zpráva o plnění popisu spolupráce) as a paper for the council. */
export const reports = {
  list: {
    title: 'Zprávy',
    lead: 'Zpráva o\u00a0plnění se skládá ze záznamů. Slova můžete doplnit, čísla počítá evidence.',
    dossiers: 'Shrnutí spolupráce',
    caption: 'Zprávy o\u00a0plnění popisu spolupráce',
    year: 'Rok',
    report: 'Zpráva',
    state: 'Co se s\u00a0ní stalo',
    files: 'Ke stažení',
    step: 'Další krok',
    steps: {
      approve: 'Počkat, až zprávu všichni schválí',
      correct: 'Opravit podle připomínek a\u00a0předložit znovu',
      write: 'Doplnit slova a\u00a0předložit zastupitelstvu',
      council: 'Zapsat, kdy ji zastupitelstvo vzalo na vědomí',
      done: 'Hotovo, závazek je doložený',
      waits: 'Čeká na manažera nebo konzultanta',
    },
    open: (year: number) => `Připravit zprávu za rok\u00a0${year}`,
    none: 'Zatím tu není žádná zpráva.',
    noneYet: 'Zprávu připravíte, až bude popis spolupráce schválený.',
    notSubmitted: 'Zastupitelstvu zatím nepředložená',
    submitted: (on: LocalDate) => `Předložena zastupitelstvu ${czechDate(on)}`,
    noted: (on: LocalDate, resolution: string | null) =>
      `Zastupitelstvo ji vzalo na vědomí ${czechDate(on)}${resolution === null ? '' : `, usnesení ${resolution}`}`,
  },
  page: {
    tables: 'Tabulky (XLSX)',
    paper: 'Papír k\u00a0tisku a\u00a0podpisu',
    preparePacket: 'Připravit podklady',
    openPacket: 'Otevřít podklady',
    packetHint: 'Návrh usnesení a\u00a0důvodovou zprávu složíme ze záznamů. Po zasedání tam zapíšete usnesení.',
    preview: 'Náhled zprávy',
    wordsTitle: 'Vaše slova',
    wordsHint: 'Doplní se do oddílu. Čísla ve zprávě měnit nejde, jsou z\u00a0evidence.',
    words: {
      introduction: 'K\u00a0úvodu',
      obligations: 'K\u00a0závazkům',
      held: 'K\u00a0tomu, co se konalo',
      missing: 'K\u00a0tomu, co chybí',
      next: 'K\u00a0tomu, co je před námi',
      agency: 'K\u00a0závazkům Agentury',
    },
    councilTitle: 'Zastupitelstvo',
    councilHint: 'Závazek je splněný, když zastupitelstvo vezme zprávu na vědomí. Do té doby je otevřený.',
    submittedOn: 'Předložena dne',
    councilOn: 'Vzata na vědomí dne',
    councilResolution: 'Číslo usnesení',
    save: 'Uložit zprávu',
    saved: 'Zpráva je uložena.',
    overwrite: 'Uložit moje znění',
    meanwhileTitle: 'Mezitím uložil někdo jiný',
    meanwhile:
      'Vaše znění zůstalo v\u00a0polích. Tady je to, které je teď uložené. Zkopírujte si z\u00a0něj, co chcete zachovat; uložením je nahradíte svým.',
    nothingWritten: 'nic',
    savedAsSubmitted: 'Zpráva je uložena jako předložená. Závazek splní, až ji zastupitelstvo vezme na vědomí.',
    savedAsEvidence: 'Zpráva je uložena a\u00a0závazek je doložený.',
    current: 'Takto teď zpráva vypadá. Stažený soubor má stejný obsah.',
  },
  refusals: {
    'report.not_in_force': 'Popis spolupráce zatím neplatí, zprávu o plnění není o čem psát.',
    'report.agreement_reported': ({ year }: RefusalDetails) =>
      `O plnění tohoto popisu už je zpráva za rok ${year}, proto jej nelze vzít zpět.`,
    'report.year_outside': ({ first, last }: RefusalDetails) => `Zprávu lze připravit za roky ${first} až ${last}.`,
    'report.day_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není datum. Napište je například 19.\u00a04.\u00a02024.`,
    'report.day_in_future': 'Datum je v budoucnosti. Zapište je, až se to stane.',
    'report.council_before_submission':
      'Zastupitelstvo jednalo dřív, než mu byla zpráva předložena. Zkontrolujte obě data.',
    'report.council_day_missing': 'K číslu usnesení doplňte datum zasedání.',
  },
  fileName: (year: number, unit: string) => `Zpráva o plnění ${year}, ${unit}`,
  title: (year: number) => `Zpráva o\u00a0plnění popisu spolupráce za rok\u00a0${year}`,
  subtitle: (unit: string) => `${unit} a\u00a0Agentura pro sociální začleňování`,
  asOf: (day: LocalDate) => `Stav evidence ke dni ${czechDate(day)}`,
  headings: {
    summary: 'Shrnutí',
    facts: 'O\u00a0popisu spolupráce',
    obligations: 'Závazky a\u00a0jejich plnění',
    held: 'Co se konalo',
    missing: 'Co chybí a\u00a0proč',
    next: 'Co je před námi',
    agency: 'Podíl Agentury pro sociální začleňování',
    attachments: 'Přílohy',
    signatures: 'Podpisy',
  },
  numbered: (number: number, heading: string) => `${number}. ${heading}`,

  /** „V roce 2024 má popis spolupráce 12 závazků: 1 je po termínu, 4 se plní a 7 je splněno.“ */
  state: (year: number, count: number, parts: readonly string[]) =>
    `V\u00a0roce\u00a0${year} má popis spolupráce ${czechCount(count, 'závazek', 'závazky', 'závazků')}: ${list(parts)}.`,
  noObligations: (year: number) => `V\u00a0roce\u00a0${year} nemá popis spolupráce žádný závazek.`,
  inState: {
    fulfilled: (count: number) => `${czechCount(count, 'je splněn', 'jsou splněny', 'je splněno')}`,
    'on-track': (count: number) => `${czechCount(count, 'se plní', 'se plní', 'se plní')}`,
    due: (count: number) => `${czechCount(count, 'má blízký termín', 'mají blízký termín', 'má blízký termín')}`,
    overdue: (count: number) => `${czechCount(count, 'je po termínu', 'jsou po termínu', 'je po termínu')}`,
    missed: (count: number) => `${czechCount(count, 'nebyl splněn', 'nebyly splněny', 'nebylo splněno')}`,
    'awaiting-confirmation': (count: number) =>
      `${czechCount(count, 'čeká na potvrzení', 'čekají na potvrzení', 'čeká na potvrzení')}`,
    upcoming: (count: number) => `${czechCount(count, 'ještě nezačal', 'ještě nezačaly', 'ještě nezačalo')}`,
    'not-recorded': (count: number) =>
      `${czechCount(count, 'je z\u00a0doby před evidencí', 'jsou z\u00a0doby před evidencí', 'je z\u00a0doby před evidencí')}`,
    'not-countable': (count: number) => `${czechCount(count, 'nelze počítat', 'nelze počítat', 'nelze počítat')}`,
    waived: (count: number) =>
      `${czechCount(count, 'je uzavřen s\u00a0odůvodněním', 'jsou uzavřeny s\u00a0odůvodněním', 'je uzavřeno s\u00a0odůvodněním')}`,
  },
  /** What became of the paper in the council, as it is known now. */
  inCouncil: ({ submittedOn, on, resolution }: InCouncil) =>
    on !== null
      ? `Zastupitelstvo vzalo zprávu na vědomí ${czechDate(on)}${resolution === null ? '' : `, usnesení ${resolution}`}.`
      : submittedOn !== null
        ? `Zpráva byla předložena zastupitelstvu ${czechDate(submittedOn)}, aby ji vzalo na vědomí.`
        : 'Zpráva se předkládá zastupitelstvu na vědomí.',
  forCouncil: (on: LocalDate | null) =>
    on === null ? 'Materiál pro zastupitelstvo' : `Materiál pro zastupitelstvo ${czechDate(on)}`,

  facts: {
    unit: 'Územní celek',
    ico: 'IČO',
    approved: 'Popis schválen',
    validity: 'Platnost',
    representative: 'Pověřený zástupce',
    manager: 'Manažer sociálního začleňování',
    consultant: 'Konzultant ASZ',
    preparedBy: 'Zprávu sestavili',
    preparedOn: 'Vyhotovena',
  },
  approved: (on: LocalDate | null, resolution: string | null) =>
    [on === null ? null : czechDate(on), resolution === null ? null : `usnesení ${resolution}`]
      .filter((part) => part !== null)
      .join(', '),
  vacant: 'neobsazeno',
  day: czechDate,
  period: (from: LocalDate, to: LocalDate) => `${czechDate(from)} – ${czechDate(to)}`,

  columns: {
    state: 'Stav',
    count: 'Počet závazků',
    total: 'Celkem',
    obligation: 'Závazek a\u00a0jeho znění',
    unitOwes: 'Dluží celek',
    agencyOwes: 'Dluží ASZ',
    standing: 'Stav a\u00a0počet',
    proofs: 'Doklady',
    day: 'Den',
    meeting: 'Jednání',
    present: 'Přítomno',
    attended: 'Zastoupení',
  },
  sheets: {
    duties: 'Závazky',
    meetings: 'Jednání',
    dutyColumns: {
      activity: 'Činnost',
      duty: 'Závazek',
      wording: 'Znění',
      unitOwes: 'Dluží celek',
      agencyOwes: 'Dluží ASZ',
      from: 'Od',
      to: 'Do',
      state: 'Stav',
      counted: 'Doloženo',
      needed: 'Potřeba',
      proofs: 'Doklady',
      unitReason: 'Důvod celku',
      agencyReason: 'Důvod Agentury',
    },
    meetingColumns: { day: 'Den', meeting: 'Jednání', present: 'Přítomno', attended: 'Zastoupení' },
  },
  captions: {
    facts: 'Základní údaje',
    byState: 'Počet závazků v\u00a0jednotlivých stavech',
    obligations: 'Závazky obou stran, jejich stav a\u00a0doklady',
    held: 'Jednání, která se konala',
    signatures: 'Místo pro podpisy',
  },
  wording: (text: string, page: number | null) => (page === null ? `„${text}“` : `„${text}“, str.\u00a0${page}`),
  unstated: 'neuvedeno',
  noProofs: 'žádné',
  people: (count: number) => czechCount(count, 'osoba', 'osoby', 'osob'),
  unrecorded: 'nezapsáno',
  held: (year: number, count: number) =>
    count === 0
      ? `V\u00a0roce\u00a0${year} není zapsáno žádné jednání.`
      : `V\u00a0roce\u00a0${year} ${count > 1 && count < 5 ? 'proběhla' : 'proběhlo'} ${czechCount(count, 'jednání', 'jednání', 'jednání')}.`,
  uncountable: 'U\u00a0těchto závazků nelze plnění počítat:',
  reason: (title: string, text: string) => `${title}. ${text}`,
  agencyOwesNothing: 'Agentura v\u00a0tomto roce nemá žádný závazek.',
  agencyOwesInAll: 'Agentura se podílí na všech závazcích roku. Její díl je ve sloupci „Dluží ASZ“.',
  agencyOwesIn: (count: number, all: number, parts: readonly string[]) =>
    `Agentura se podílí na ${count} ${czechOf(all)}\u00a0${all} závazků roku: ${list(parts)}. Její díl je ve sloupci „Dluží ASZ“.`,
  nothingMissing: 'Nic nechybí.',
  missing: (title: string, word: string, text: string) => `${title}: ${word.toLocaleLowerCase('cs')}. ${text}`,
  /** Why a duty is not fulfilled, as a side says it. */
  gap: {
    unit: (words: string) => `Důvod celku: ${sentence(words)}`,
    agency: (words: string) => `Důvod Agentury: ${sentence(words)}`,
  },
  nothingNext: 'Žádný další závazek není otevřený.',
  next: (by: LocalDate, title: string, count: string | null) =>
    count === null ? `${czechDate(by)}: ${title}` : `${czechDate(by)}: ${title} (${count})`,
  guaranteedUntil: (day: LocalDate) => `Rozsah podpory je zaručen do ${czechDate(day)}, kdy končí projekt ASZ.`,
  noAttachments: 'Evidence k\u00a0tomuto roku zatím nemá žádný doklad.',
  attachmentsLead: 'Doklady, ze kterých se závazky počítají. Jsou uložené v\u00a0evidenci.',
  proof: (name: string, days: string) => `${name} (${days})`,
  attachment: (name: string, days: string, parts: readonly string[]) =>
    `${name}, ${days}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`,
  minutes: 'zápis',
  attendanceList: 'prezenční listina',
  place: 'V\u00a0………………………… dne …………………………',
  signature: (name: string | null, office: string) =>
    `…………………………………………\n${name === null ? office : `${name}\n${office}`}`,
  signatories: { unit: 'za územní celek', agency: 'za Agenturu pro sociální začleňování' },
}

type InCouncil = {
  readonly submittedOn: LocalDate | null
  readonly on: LocalDate | null
  readonly resolution: string | null
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} a\u00a0${words.at(-1) ?? ''}`
}

/** Words of a person with their full stop. */
function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}
