import { czechDate } from '../../kernel/czech-typography.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { RefusalDetails } from '../../kernel/refusal.ts'
import { czechCount, czechOf } from '../plural.ts'
import { cooperation } from './cooperation.ts'

/** Hand-over of an office: its paper, two pages for a new mayor, and the page of people and offices. */
export const handOver = {
  paper: {
    title: (office: string) => `Předání: ${office}`,
    subtitle: (unit: string) => `${unit} a\u00a0Agentura pro sociální začleňování`,
    asOf: (day: LocalDate) => `Stav evidence ke dni ${czechDate(day)}`,
    holder: (name: string, term: Term) => `${name} (${cooperation.term(term.from, term.to)})`,
    between: (giving: string | null, taking: string | null) =>
      giving === null && taking === null
        ? 'V\u00a0úřadu zatím není nikdo zapsán.'
        : [giving === null ? null : `Předává ${giving}.`, taking === null ? null : `Přebírá ${taking}.`]
            .filter((part) => part !== null)
            .join(' '),
    noAgreement: 'Celek zatím nemá popis spolupráce.',
    agreement: ({ approvedOn, resolution, validity }: Agreement) =>
      [
        approvedOn === null
          ? 'Popis spolupráce zastupitelstvo zatím neschválilo.'
          : `Popis spolupráce schválilo zastupitelstvo ${czechDate(approvedOn)}${resolution === null ? '' : ` (usnesení ${resolution})`}.`,
        validity === null ? null : `Platí od ${czechDate(validity.from)} do ${czechDate(validity.to)}.`,
      ]
        .filter((part) => part !== null)
        .join(' '),
    headings: {
      steps: 'Nejbližší tři kroky',
      duties: 'Otevřené závazky obou stran',
      tasks: 'Otevřené úkoly',
      decisions: 'Rozhodnutí za poslední rok',
      calendar: 'Kalendář na půl roku',
      contacts: 'Kdo je kdo',
      notTaken: 'Co bylo nabídnuto a\u00a0nevyužito',
      papers: 'Dokumenty',
      signatures: 'Předání a\u00a0převzetí',
    },
    captions: {
      duties: 'Závazky obou stran a\u00a0jejich stav',
      tasks: 'Otevřené úkoly z\u00a0jednání',
      contacts: 'Kontakty',
      signatures: 'Místo pro podpisy',
    },
    columns: {
      duty: 'Závazek',
      unitOwes: 'Dluží celek',
      agencyOwes: 'Dluží ASZ',
      standing: 'Stav',
      task: 'Úkol',
      owner: 'Kdo',
      due: 'Termín',
      who: 'Jméno',
      where: 'Úloha',
      reach: 'Kontakt',
    },
    dutiesLead: (open: number, all: number) =>
      `${capital(czechOf(all))}\u00a0${czechCount(all, 'závazku', 'závazků', 'závazků')} letošního roku ${open === 1 ? 'je otevřený jeden' : `je otevřených ${open}`}. Nejnaléhavější jsou nahoře.`,
    noLedger: 'Závazky poběží, až popis spolupráce schválí zastupitelstvo.',
    noDuties: 'Žádný závazek není otevřený.',
    noSteps: 'Nic nečeká.',
    noTasks: 'Žádný úkol z\u00a0jednání není otevřený.',
    noDecisions: 'Za poslední rok není zapsáno žádné rozhodnutí.',
    noCalendar: 'V\u00a0příštím půlroce není zapsán žádný termín ani jednání.',
    noContacts: 'Nikdo zatím není zapsán.',
    noNotTaken: 'Žádná nabídka nezůstala bez odezvy.',
    noPapers: 'Žádný dokument zatím není uložen.',
    noOwner: 'nikdo jej nepřevzal',
    none: '–',
    day: czechDate,
    dated: (on: LocalDate, what: string) => `${czechDate(on)}: ${what}`,
    paperOf: (name: string, on: LocalDate | null) => (on === null ? name : `${name}, ${czechDate(on)}`),
    offered: (on: LocalDate, what: string, refused: boolean) =>
      `${what} (${czechDate(on)}): ${refused ? 'odmítnuto' : 'bez odpovědi'}`,
    more: (count: number) => `a\u00a0${count > 4 ? 'dalších' : 'další'}\u00a0${count}`,
    step: {
      duty: (what: string, on: LocalDate | null, late: boolean) =>
        on === null ? what : late ? `Dohnat, mělo být do ${czechDate(on)}: ${what}` : `Do ${czechDate(on)}: ${what}`,
      'meeting-outcome': (what: string) => `Zapsat, zda se konalo: ${what}`,
      'meeting-proofs': (what: string) => `Doplnit zápis nebo prezenční listinu: ${what}`,
      word: (what: string) => `Potvrdit podíl druhé strany, nebo vznést námitku: ${what}`,
      meeting: (what: string, on: LocalDate | null) =>
        `Připravit jednání${on === null ? '' : ` na ${czechDate(on)}`}: ${what}`,
      task: (what: string, on: LocalDate | null, late: boolean) =>
        `${on === null ? 'Úkol' : late ? `Úkol, měl být do ${czechDate(on)}` : `Úkol do ${czechDate(on)}`}: ${what}`,
    },
    signature: (name: string | null, part: 'gave' | 'took') =>
      `…………………………………………\n${name === null ? '' : `${name}\n`}${part === 'gave' ? 'předal(a) dne ………………' : 'převzal(a) dne ………………'}`,
    files: {
      agreement: 'Popis spolupráce',
      memorandum: 'Memorandum o\u00a0spolupráci',
      statute: 'Statut',
      rules: 'Jednací řád',
    },
  },

  /** „chybí od 1. 7. 2024“ */
  warnings: {
    vacant: (office: string, since: LocalDate | null) =>
      since === null
        ? `${capital(office)}: nikdo není zapsán.`
        : `${capital(office)}: od ${czechDate(since)} neobsazeno.`,
    standIn: (name: string, since: LocalDate) => `Manažer není od ${czechDate(since)}, zastupuje ${name}.`,
    gap: (office: string, from: LocalDate, to: LocalDate) =>
      `${capital(office)}: ${cooperation.term(from, to)} nikdo nebyl.`,
  },

  calendar: {
    deadline: (title: string) => `termín: ${title}`,
    task: (words: string) => `úkol: ${words}`,
    agreementEnds: 'končí platnost popisu spolupráce',
  },

  briefing: {
    title: 'Spolupráce s\u00a0Agenturou pro sociální začleňování',
    subtitle: (unit: string) => `${unit}: dvě strany pro nového pověřeného zástupce`,
    header: 'Pro pověřeného zástupce',
    headings: { promised: 'Co bylo slíbeno', decide: 'Co čeká na rozhodnutí', facts: 'Platnost a\u00a0základní údaje' },
    promised: (all: number, unit: number, agency: number) =>
      `Na ${unit} ${czechOf(all)}\u00a0${all} závazků roku se podílí celek, na ${agency} Agentura.`,
    report: (year: number, submittedOn: LocalDate | null) =>
      submittedOn === null
        ? `Zpráva o\u00a0plnění za rok\u00a0${year}: předložit zastupitelstvu.`
        : `Zpráva o\u00a0plnění za rok\u00a0${year}: předložena ${czechDate(submittedOn)}, zastupitelstvo ji zatím nevzalo na vědomí.`,
    openStep: (step: string) =>
      `Popis spolupráce, chybí krok: ${step.charAt(0).toLocaleLowerCase('cs')}${step.slice(1)}.`,
    late: (title: string, until: LocalDate) => `Po termínu ${czechDate(until)}: ${title}.`,
    objection: (on: LocalDate, what: string, reason: string | null) =>
      `Námitka druhé strany: ${what} (${czechDate(on)})${reason === null ? '' : `, ${reason}`}`,
    awaiting: (on: LocalDate, what: string) =>
      `Druhá strana čeká na vaše vyjádření k\u00a0podílu: ${what} (${czechDate(on)}).`,
    nothingToDecide: 'Nic nečeká.',
    facts: { agreement: 'Popis spolupráce', periods: 'Období spolupráce', themes: 'Témata' },
    period: (programme: string, term: string, ended: string | null) =>
      `${programme} (${term}${ended === null ? '' : `, ${ended}`})`,
  },

  page: {
    title: 'Předání',
    lead: 'Předávací list jsme složili ze záznamů. Stažený soubor má stejný obsah.',
    office: 'Úřad',
    tabs: {
      representative: 'Zástupce',
      manager: 'Manažer',
      consultant: 'Konzultant',
      'regional-head': 'Vedoucí',
    },
    preview: 'Předávací list',
    download: { docx: 'Stáhnout Word (DOCX)', pdf: 'Stáhnout PDF' },
    confirmTitle: 'Zapsat předání',
    confirmHint: 'List se uloží mezi dokumenty v\u00a0podobě, v\u00a0jaké je teď.',
    handedOn: 'Předáno dne',
    from: 'Kdo předal',
    to: 'Kdo převzal',
    nobody: 'nikdo, úřad byl neobsazený',
    choose: 'vyberte',
    note: 'Poznámka',
    confirm: 'Zapsat předání',
    confirmed: (name: string) => `Předání je zapsáno, převzal(a) ${name}. List je v\u00a0dokumentech.`,
    noHolders: 'Nejdřív zapište, kdo v\u00a0úřadu je.',
    doneTitle: 'Zapsaná předání',
    done: (on: LocalDate, from: string | null, to: string) =>
      `${czechDate(on)}: ${from === null ? '' : `${from} → `}${to}`,
    sheet: 'Předávací list',
    fileName: (office: string, day: LocalDate, unit: string) => `predani-${office}-${day}-${unit}`,
    briefingName: (day: LocalDate, unit: string) => `spoluprace-s-asz-${day}-${unit}`,
  },

  offices: {
    title: 'Lidé a\u00a0úřady',
    lead: (open: number) =>
      open === 0
        ? 'Všechny úřady spolupráce jsou obsazené.'
        : `${czechCount(open, 'úřad čeká', 'úřady čekají', 'úřadů čeká')} na doplnění.`,
    empty: 'Zatím není zapsáno, kdo spolupráci vede. Lidi z\u00a0popisu spolupráce převezmete jedním stiskem.',
    emptyWithout: 'Zatím není zapsáno, kdo spolupráci vede.',
    takeOver: 'Převzít z\u00a0popisu spolupráce',
    takenOver: (people: number, periods: number) =>
      `Z\u00a0popisu spolupráce: ${czechCount(people, 'člověk', 'lidé', 'lidí')}, ${czechCount(periods, 'období', 'období', 'období')}.`,
    offered: 'Popis spolupráce jmenuje i\u00a0ty, kdo tu zatím nejsou',
    add: 'Zapsat do úřadu',
    addPeriod: 'Zapsat období',
    handOver: 'Připravit předání',
    officesTitle: 'Úřady',
    officesCaption: 'Kdo kdy byl v\u00a0úřadu',
    periodsTitle: 'Období spolupráce',
    periodsCaption: 'Období spolupráce s\u00a0ASZ',
    noPeriods: 'Zatím není zapsáno žádné období.',
    columns: {
      office: 'Úřad',
      name: 'Jméno',
      term: 'Od–do',
      note: 'Poznámka',
      steps: 'Co dál',
      programme: 'Program',
      ended: 'Jak skončilo',
    },
    now: 'nyní',
    coming: 'nastoupí',
    today: (day: string) => `dnes ${day}`,
    fill: 'Zapsat',
    edit: 'Upravit',
    editWhom: (name: string) => `: ${name}`,
    succeed: 'Vystřídat',
    timeline: 'Roky spolupráce',
    account: (email: string, name: string, role: string) => `Účet ${email} (${name}) má stále roli ${role}.`,
    accountAdmin: 'Otevřít účty',
    accountOther: 'Role mění správce.',
    roles: {
      representative: 'pověřeného zástupce',
      manager: 'manažera',
      consultant: 'konzultanta',
      'regional-head': 'vedoucího pracoviště',
    },
    sectionLink: 'Úřady v\u00a0letech a\u00a0období spolupráce',
    handOverLink: 'Předání',
  },

  refusals: {
    'hand_over.day_missing': 'Doplňte den předání.',
    'hand_over.day_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není den v\u00a0kalendáři. Napište jej například 19.\u00a04.\u00a02024.`,
    'hand_over.day_in_future': 'Den předání je v\u00a0budoucnosti. Zapište jej, až se to stane.',
    'hand_over.taker_missing': 'Vyberte, kdo převzal.',
    'hand_over.unknown_holder': 'Tento člověk v\u00a0úřadu není zapsán.',
    'hand_over.same_person': 'Kdo předal a\u00a0kdo převzal, je stejný člověk.',
    'hand_over.nothing_to_take_over': 'Popis spolupráce nikoho nejmenuje, nebo už jsou všichni zapsaní.',
  },
}

type Term = { readonly from: LocalDate; readonly to: LocalDate | null }
type Agreement = {
  readonly approvedOn: LocalDate | null
  readonly resolution: string | null
  readonly validity: { readonly from: LocalDate; readonly to: LocalDate } | null
}

function capital(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase('cs')}${text.slice(1)}`
}
