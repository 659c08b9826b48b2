import { czechDate } from '../../kernel/czech-typography.ts'
import { type LocalDate, localDate } from '../../kernel/local-date.ts'
import type { RefusalDetails } from '../../kernel/refusal.ts'
import { czechCount } from '../plural.ts'

const number = (value: number) => value.toLocaleString('cs-CZ')
const hours = (count: number) => czechCount(count, 'hodina', 'hodiny', 'hodin', 'hodiny')
const people = (count: number) => czechCount(count, 'osoba', 'osoby', 'osob')
const months = (count: number) => czechCount(count, 'měsíc', 'měsíce', 'měsíců')
const range = (from: LocalDate, to: LocalDate) => `${czechDate(from)}\u00a0– ${czechDate(to)}`

/** *Shrnutí spolupráce*: the dossier of a cooperation for any period, on screen and as a paper. */
export const dossier = {
  title: (from: LocalDate, to: LocalDate) => `Shrnutí spolupráce ${range(from, to)}`,
  short: 'Shrnutí spolupráce',
  subtitle: (unit: string) => `${unit} a\u00a0Agentura pro sociální začleňování (ASZ).`,
  length: (from: LocalDate, to: LocalDate, count: number) =>
    `Období ${czechDate(from)} až ${czechDate(to)}, to je ${months(count)}.`,
  asOf: (day: LocalDate) => `Stav záznamů ke dni ${czechDate(day)}`,
  numbered: (position: number, heading: string) => `${position}. ${heading}`,
  chapters: {
    context: 'Kontext spolupráce',
    promised: 'Co bylo slíbeno a\u00a0co se splnilo',
    research: 'Výzkumy',
    advice: 'Podpora a\u00a0poradenství',
    education: 'Vzdělávání',
    meetings: 'Jednání',
    'not-taken': 'Co bylo nabídnuto a\u00a0nevyužito',
    reports: 'Zprávy a\u00a0zastupitelstvo',
    open: 'Otevřené body na konci období',
  },
  empty: {
    context: 'O\u00a0spolupráci není žádný záznam.',
    promised: 'V\u00a0období neplatil žádný závazek.',
    research: 'V\u00a0období není zapsán žádný výzkum.',
    advice: 'V\u00a0období není zapsána žádná podpora ani poradenství.',
    education: 'V\u00a0období není zapsána žádná vzdělávací akce.',
    meetings: 'V\u00a0období není zapsáno žádné jednání.',
    'not-taken': 'Není zapsána žádná nabídka, která by zůstala nevyužitá.',
    reports: 'V\u00a0období není žádná zpráva.',
    open: 'Nic nezůstalo otevřené.',
  },
  /** A sentence before the facts of one kind; null where they speak for themselves. */
  leads: {
    unit: null,
    memorandum: null,
    period: null,
    agreement: null,
    office: null,
    membership: null,
    standing: null,
    duty: null,
    credit: 'Podíly obou stran na výstupech, jak je strany zapsaly:',
    research: null,
    'advice-sum': null,
    advice: null,
    programme: 'Poradenské programy:',
    'education-sum': null,
    education: null,
    'meetings-sum': null,
    meeting: null,
    decision: 'Rozhodnutí z\u00a0jednání:',
    'not-taken': null,
    report: null,
    'open-duty': 'Závazky:',
    'open-report': 'Zprávy:',
    'open-help': 'Nabídky a\u00a0dohodnutá podpora:',
    'open-task': 'Úkoly z\u00a0jednání:',
    'open-objection': 'Námitky:',
    'open-office': 'Úřady:',
  },
  captions: {
    office: 'Kdo byl v\u00a0období v\u00a0úřadu',
    standing: 'Závazky podle stavu na konci období',
    duty: 'Závazky obou stran, jejich stav a\u00a0doklady',
    credit: 'Podíly obou stran na výstupech',
    'advice-sum': 'Podpora a\u00a0poradenství podle druhu',
    advice: 'Podpora a\u00a0poradenství podle dnů',
    education: 'Vzdělávací akce',
    'meetings-sum': 'Jednání podle roku a\u00a0druhu',
    meeting: 'Jednání podle dnů',
    report: 'Zprávy a\u00a0jejich projednání',
  },
  columns: {
    office: 'Úřad',
    person: 'Jméno',
    term: 'Období',
    state: 'Stav',
    number: 'Počet',
    duty: 'Závazek a\u00a0jeho znění',
    unitPart: 'Slíbil celek',
    agencyPart: 'Slíbila ASZ',
    standing: 'Stav a\u00a0počet',
    proofs: 'Doklady',
    output: 'Výstup',
    unitShare: 'Podíl celku',
    agencyShare: 'Podíl ASZ',
    word: 'Druhá strana',
    kind: 'Druh',
    extent: 'Rozsah',
    participants: 'Účast',
    day: 'Den',
    theme: 'Téma',
    event: 'Akce',
    certificates: 'Osvědčení',
    year: 'Rok',
    meeting: 'Jednání',
    present: 'Přítomno',
    attended: 'Zastoupení',
    report: 'Zpráva',
    submitted: 'Předložena',
    noted: 'Vzata na vědomí',
    resolution: 'Usnesení',
  },
  unstated: 'neuvedeno',
  unrecorded: 'nezapsáno',
  none: 'žádné',
  noProofs: 'žádné',
  notYet: 'zatím ne',
  date: czechDate,
  number,
  range,
  say: {
    hours,
    people,
    quoted: (text: string) => `„${text}“`,
    /** A record without a name of its own is called by its day. */
    proof: (name: string, on: LocalDate) => (name === czechDate(on) ? name : `${name} ${czechDate(on)}`),
    unit: (name: string, ico: string | null) => `${name}${ico === null ? '' : `, IČO\u00a0${ico}`}.`,
    memorandum: ({ concludedOn, approvedBy, approvedOn, resolution }: Memorandum) =>
      sentence([
        concludedOn === null
          ? 'Memorandum o\u00a0spolupráci'
          : `Memorandum o\u00a0spolupráci ze dne ${czechDate(concludedOn)}`,
        approvedBy === null && approvedOn === null
          ? null
          : ['schválení:', approvedBy, approvedOn === null ? null : czechDate(approvedOn)].filter(isSaid).join(' '),
        resolution === null ? null : `usnesení ${resolution}`,
      ]),
    period: (programme: string, term: string, ending: string | null, note: string | null) =>
      sentence([`Období spolupráce ${programme}: ${term}`, ending, note]),
    agreement: ({ number: version, approvedOn, resolution, validity, themes }: Agreement) =>
      `${sentence([
        version > 1 ? `Popis spolupráce, verze ${version}` : 'Popis spolupráce',
        approvedOn === null ? null : `schválen ${czechDate(approvedOn)}`,
        resolution === null ? null : `usnesení ${resolution}`,
        validity === null ? null : `platnost ${range(validity.from, validity.to)}`,
      ])}${themes.length === 0 ? '' : ` Témata: ${ending(themes.join(', '))}`}`,
    membership: (on: LocalDate, members: number, groups: number) =>
      `K\u00a0${czechDate(on)} má lokální partnerství ${czechCount(members, 'člena', 'členy', 'členů')}${
        groups === 0 ? '' : ` a\u00a0${czechCount(groups, 'pracovní skupinu', 'pracovní skupiny', 'pracovních skupin')}`
      }.`,
    word: (state: 'not-asked' | 'awaiting' | 'confirmed' | 'objected', reason: string | null) => {
      const said = { 'not-asked': 'nebyla dotázána', awaiting: 'zatím se nevyjádřila', confirmed: 'potvrdila' }
      return state === 'objected' ? `má námitku: ${reason ?? ''}` : said[state]
    },
    research: ({ title, method, from, on, carriedOutBy, agencyPart, sent, returned, limits, followed }: Research) =>
      [
        sentence([
          method === null ? title : `${title} (${method})`,
          from === null ? `dokončeno ${czechDate(on)}` : range(from, on),
          carriedOutBy === null ? null : `provedl: ${carriedOutBy}`,
          agencyPart === null ? null : `podíl ASZ: ${agencyPart}`,
          sent === null ? null : `rozdáno dotazníků: ${number(sent)}`,
          returned === null ? null : `vráceno: ${number(returned)}`,
        ]),
        limits === null ? null : `Omezení: ${ending(limits)}`,
        followed === null ? null : `Co následovalo: ${ending(followed)}`,
      ]
        .filter(isSaid)
        .join(' '),
    programme: ({ title, agreedOn, from, to, experts, days, steps, evaluation }: Programme) =>
      [
        sentence([
          title,
          agreedOn === null ? null : `dohodnuto ${czechDate(agreedOn)}`,
          from === null ? `dokončeno ${czechDate(to)}` : range(from, to),
          experts === 0 ? null : czechCount(experts, 'expert', 'experti', 'expertů'),
          days === 0 ? null : czechCount(days, 'den expertů', 'dny expertů', 'dní expertů'),
        ]),
        steps === null ? null : `Kroky: ${ending(steps)}`,
        evaluation === null ? null : `Vyhodnocení: ${ending(evaluation)}`,
      ]
        .filter(isSaid)
        .join(' '),
    education: ({ events, hours: all, distanceHours, participants, certificates }: Education) =>
      sentence([
        `Celkem ${czechCount(events, 'vzdělávací akce', 'vzdělávací akce', 'vzdělávacích akcí')}`,
        `${hours(all)}${distanceHours === 0 ? '' : `, z\u00a0toho na dálku ${number(distanceHours)}`}`,
        `${czechCount(participants, 'účast', 'účasti', 'účastí')}`,
        certificates === 0 ? null : czechCount(certificates, 'osvědčení', 'osvědčení', 'osvědčení'),
      ]),
    decision: (on: LocalDate, words: string) => `${czechDate(on)}: ${ending(words)}`,
    notTaken: ({ title, kind, offer, declined }: NotTaken) =>
      `${sentence([
        `${title} (${kind.toLocaleLowerCase('cs')})`,
        offer === null
          ? null
          : `nabídka ${czechDate(offer.on)}, ${offer.by}${offer.to === null ? '' : ` pro ${offer.to}`}`,
        `nevyužito ${czechDate(declined.on)}, ${declined.by}`,
      ])} Důvod: ${ending(declined.reason)}`,
    notFollowed: (title: string, on: LocalDate) => `${title}, ${czechDate(on)}: praxe se neujala.`,
    openDuty: (title: string, word: string, count: string | null, by: LocalDate) =>
      sentence([`${title}: ${word.toLocaleLowerCase('cs')}`, count, `termín ${czechDate(by)}`]),
    openReport: (year: number, submittedOn: LocalDate | null) =>
      submittedOn === null
        ? `Zpráva za rok\u00a0${year} nebyla předložena.`
        : `Zpráva za rok\u00a0${year} byla předložena ${czechDate(submittedOn)}, zastupitelstvo ji nevzalo na vědomí.`,
    openHelp: (title: string, kind: string, offeredOn: LocalDate | null, acceptedOn: LocalDate | null) =>
      sentence([
        `${title} (${kind.toLocaleLowerCase('cs')})`,
        offeredOn === null ? null : `nabídnuto ${czechDate(offeredOn)}`,
        acceptedOn === null ? 'bez odpovědi' : `přijato ${czechDate(acceptedOn)}, zatím neproběhlo`,
      ]),
    openTask: (words: string, owner: string | null, dueOn: LocalDate | null) =>
      sentence([words, owner, dueOn === null ? null : `termín ${czechDate(dueOn)}`]),
    openObjection: (name: string, on: LocalDate, reason: string) => `${name} ${czechDate(on)}: ${ending(reason)}`,
    vacant: (office: string, since: LocalDate | null) =>
      since === null
        ? `${capital(office)}: nikdo není zapsán.`
        : `${capital(office)}: od ${czechDate(since)} neobsazeno.`,
  },
  doubts: {
    months: (from: LocalDate, to: LocalDate, counted: number, stated: number) =>
      `${range(from, to)} je ${months(counted)}, v\u00a0textu stojí ${number(stated)}.`,
    nothingRecorded: 'O\u00a0tomto období tu není žádný záznam. Zkontrolujte dny, nebo doplňte starší záznamy.',
    figuresInWords: (section: string, figures: readonly string[]) =>
      `V\u00a0textu „${section}“ stojí čísla: ${figures.join('; ')}. Shrnutí je nepřepočítává. Co doložíte záznamem, zůstane správně samo.`,
  },
  list: {
    title: 'Shrnutí spolupráce',
    lead: 'Shrnutí za kterékoli období se skládá ze záznamů. U\u00a0každé skutečnosti je vidět, odkud je.',
    toReports: 'Zprávy o\u00a0plnění',
    caption: 'Uložená shrnutí',
    period: 'Období',
    length: 'Délka',
    files: 'Papír',
    none: 'Zatím tu žádné shrnutí není. Zvolte období.',
    noneToRead: 'Zatím tu žádné shrnutí není. Připraví je manažer nebo konzultant.',
    newTitle: 'Nové shrnutí',
    suggested: 'Nabízené období',
    suggestedHint: 'Vyberte období, nebo napište vlastní dny.',
    other: 'vlastní dny',
    why: {
      'last-year': 'posledních 12\u00a0měsíců',
      cooperation: 'období spolupráce',
      agreement: 'platnost popisu spolupráce',
    },
    prepare: 'Připravit shrnutí',
    prepared: 'Shrnutí je připravené.',
    months,
  },
  page: {
    paper: 'Papír k\u00a0tisku a\u00a0odeslání',
    workbook: 'Skutečnosti v\u00a0Excelu (XLSX)',
    doubts: 'Co si zkontrolovat',
    lead: (count: number) =>
      `${czechCount(count, 'skutečnost', 'skutečnosti', 'skutečností')} ze záznamů. Každá vede ke svému záznamu.`,
    sources: (count: number) => czechCount(count, 'záznam', 'záznamy', 'záznamů'),
    edit: 'Období a\u00a0vaše slova',
    editHint: 'Slova se doplní do kapitoly před skutečnosti. Čísla do nich nepište, jsou ze záznamů.',
    from: 'Od',
    to: 'Do',
    statedMonths: 'Kolik měsíců uvádíte',
    statedMonthsHint: 'Když text nebo starší shrnutí mluví o\u00a0délce, zkontrolujeme ji. Jinak nechte prázdné.',
    keepsDoubt: 'Rozdíl v\u00a0délce uvést v\u00a0papíru',
    sections: {
      introduction: 'Úvod',
      context: 'Ke kontextu',
      promised: 'K\u00a0závazkům',
      research: 'K\u00a0výzkumům',
      advice: 'K\u00a0podpoře a\u00a0poradenství',
      education: 'Ke vzdělávání',
      meetings: 'K\u00a0jednáním',
      'not-taken': 'K\u00a0tomu, co nebylo využito',
      reports: 'Ke zprávám',
      open: 'K\u00a0otevřeným bodům',
    },
    save: 'Uložit shrnutí',
    saved: 'Shrnutí je uložené.',
    meanwhile: 'Mezitím je uložil někdo jiný. Vaše znění zůstalo v\u00a0polích, uložením ho nahradíte. Teď je uloženo:',
    remove: 'Smazat shrnutí',
    removeQuestion: 'Smazat toto shrnutí?',
    removeConsequence: 'Záznamy, ze kterých je složené, zůstanou.',
    removed: 'Shrnutí je smazané.',
  },
  /** How a source is called in a link, in a workbook and in the API's words. */
  sources: {
    unit: 'územní celek',
    memorandum: 'memorandum',
    'cooperation-period': 'období spolupráce',
    agreement: 'popis spolupráce',
    office: 'osoba v\u00a0úřadu',
    member: 'člen partnerství',
    obligation: 'závazek',
    credit: 'podíl na výstupu',
    meeting: 'jednání',
    decision: 'rozhodnutí',
    task: 'úkol',
    record: 'podpora',
    report: 'zpráva',
  },
  workbook: {
    said: 'Co shrnutí říká',
    sources: 'Odkud to je',
    ids: 'Čísla záznamů',
    /** Without letters that a header of HTTP does not carry. */
    fileName: (from: LocalDate, to: LocalDate) => `shrnuti-spoluprace-${from}-${to}.xlsx`,
  },
  figures: {
    title: 'Název',
    ico: 'IČO',
    programme: 'Program',
    themes: 'Témata',
    wording: 'Znění',
    unitPart: 'Podíl celku',
    agencyPart: 'Podíl ASZ',
    person: 'Kdo',
    owner: 'Pro koho',
    organisation: 'Organizace',
    count: 'Splněno',
    state: 'Stav',
    year: 'Rok',
    day: 'Den',
    days: 'Dny',
    from: 'Od',
    to: 'Do',
    approvedOn: 'Schváleno',
    resolution: 'Usnesení',
    offeredOn: 'Nabídnuto',
    decidedOn: 'Rozhodnuto',
    dueOn: 'Termín',
    submittedOn: 'Předloženo',
    councilOn: 'Na vědomí',
    number: 'Počet',
    hours: 'Hodiny',
    distanceHours: 'Hodiny na dálku',
    participants: 'Účast',
    certificates: 'Osvědčení',
    experts: 'Experti',
    sent: 'Rozdáno',
    returned: 'Vráceno',
    members: 'Členové',
    groups: 'Skupiny',
    present: 'Přítomno',
    reason: 'Důvod',
    note: 'Poznámka',
  },
  refusals: {
    'dossier.day_missing': 'Den chybí.',
    'dossier.ends_before_start': 'Konec období je dřív než začátek. Zkontrolujte oba dny.',
    'dossier.not_begun': ({ from }: RefusalDetails) =>
      `Období začíná až ${czechDate(localDate(String(from)))}. Shrnout lze jen to, co už začalo.`,
    'dossier.months_impossible': ({ longest }: RefusalDetails) =>
      `Počet měsíců napište celým číslem od 1 do ${number(Number(longest))}.`,
  },
}

type Memorandum = {
  readonly concludedOn: LocalDate | null
  readonly approvedBy: string | null
  readonly approvedOn: LocalDate | null
  readonly resolution: string | null
}

type Agreement = {
  readonly number: number
  readonly approvedOn: LocalDate | null
  readonly resolution: string | null
  readonly validity: { readonly from: LocalDate; readonly to: LocalDate } | null
  readonly themes: readonly string[]
}

type Research = {
  readonly title: string
  readonly method: string | null
  readonly from: LocalDate | null
  readonly on: LocalDate
  readonly carriedOutBy: string | null
  readonly agencyPart: string | null
  readonly sent: number | null
  readonly returned: number | null
  readonly limits: string | null
  readonly followed: string | null
}

type Programme = {
  readonly title: string
  readonly agreedOn: LocalDate | null
  readonly from: LocalDate | null
  readonly to: LocalDate
  readonly experts: number
  readonly days: number
  readonly steps: string | null
  readonly evaluation: string | null
}

type Education = {
  readonly events: number
  readonly hours: number
  readonly distanceHours: number
  readonly participants: number
  readonly certificates: number
}

type NotTaken = {
  readonly title: string
  readonly kind: string
  readonly offer: { readonly on: LocalDate; readonly by: string; readonly to: string | null } | null
  readonly declined: { readonly on: LocalDate; readonly by: string; readonly reason: string }
}

/** Parts that are known, with commas and a full stop. */
function sentence(parts: readonly (string | null)[]): string {
  return ending(parts.filter(isSaid).join(', '))
}

function isSaid(part: string | null): part is string {
  return part !== null
}

function ending(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('cs') + text.slice(1)
}
