import { czechDate } from '../../kernel/czech-typography.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { czechShortDate } from '../dates.ts'
import { czechCount, czechOf } from '../plural.ts'

type Role = 'consultant' | 'manager' | 'representative'

const roles: Readonly<Record<Role, { readonly nominative: string; readonly genitive: string }>> = {
  consultant: { nominative: 'konzultant ASZ', genitive: 'konzultanta' },
  manager: { nominative: 'manažer sociálního začleňování', genitive: 'manažera' },
  representative: { nominative: 'pověřený zástupce', genitive: 'pověřeného zástupce' },
}

/** One, few, more; then the genitive of one (0 z 1 zprávy). */
const nouns = {
  meeting: ['jednání', 'jednání', 'jednání', 'jednání'],
  report: ['zpráva', 'zprávy', 'zpráv', 'zprávy'],
  event: ['akce', 'akce', 'akcí', 'akce'],
  support: ['konzultace', 'konzultace', 'konzultací', 'konzultace'],
  research: ['výzkum', 'výzkumy', 'výzkumů', 'výzkumu'],
  advice: ['konzultace', 'konzultace', 'konzultací', 'konzultace'],
  evidence: ['doklad', 'doklady', 'dokladů', 'dokladu'],
  hour: ['hodina', 'hodiny', 'hodin', 'hodiny'],
} as const

type Noun = keyof typeof nouns

function pieces(count: number, noun: Noun): string {
  const [one, few, more, part] = nouns[noun]
  return czechCount(count, one, few, more, part)
}

/** The ledger: words of the states, names of the duties and the sentences that explain how a duty stands. */
export const obligations = {
  states: {
    fulfilled: 'Splněno',
    'on-track': 'Plní se',
    due: 'Blíží se termín',
    overdue: 'Po termínu',
    missed: 'Nesplněno',
    'awaiting-confirmation': 'Čeká na potvrzení',
    upcoming: 'Ještě nezačalo',
    'not-recorded': 'Nezapsáno',
    'not-countable': 'Nelze počítat',
    waived: 'Uzavřeno s odůvodněním',
  },
  duties: {
    'plan-report': 'Zpráva o plnění plánu sociálního začleňování',
    'agreement-report': 'Zpráva o plnění popisu spolupráce',
    'plan-consultation': 'Jednání o plnění plánu',
    consultation: 'Jednání o plnění popisu',
    'plan-discussion': 'Projednání plánu v lokálním partnerství',
    'agreement-discussion': 'Projednání popisu v lokálním partnerství',
    'group-education': 'Skupinové vzdělávací akce',
    'individual-support': 'Individuální odborná podpora',
    research: 'Tematický výzkum',
    'partnership-meeting': 'Jednání lokálního partnerství',
    negotiation: 'Jednání o spolupráci',
    'agreement-revision': 'Revize popisu spolupráce',
    'plan-groundwork': 'Podklady pro plán sociálního začleňování',
    plan: 'Plán sociálního začleňování',
    'education-events': 'Vzdělávací akce pro pracovníky a partnery',
    'education-hours': 'Vzdělávání uvolněných pracovníků',
    advice: 'Odborné poradenství',
  },
  meetingKinds: {
    'local-partnership': 'lokální partnerství',
    'working-group': 'pracovní skupina',
    consultation: 'jednání konzultanta, manažera a\u00a0zástupce',
    'field-workers': 'setkání terénních pracovníků',
    council: 'zastupitelstvo',
    other: 'jiné jednání',
  },
  roles: {
    consultant: roles.consultant.nominative,
    manager: roles.manager.nominative,
    representative: roles.representative.nominative,
  },
  meetingOf: (attendants: readonly Role[]) => `Jednání ${list(attendants.map((role) => roles[role].genitive))}`,
  aboutPlan: (title: string) => `${title} k plánu`,
  forYear: (title: string, year: number) => `${title} za rok\u00a0${year}`,
  forPeriod: (title: string, from: LocalDate, to: LocalDate) => `${title} za ${czechDate(from)} – ${czechDate(to)}`,
  formHead: 'Vzdělávání podle záhlaví popisu',
  training: { unit: 'Uvolnit pracovníky na vzdělávání', agency: 'Nabídnout vzdělávání' },

  date: czechDate,
  shortDate: czechShortDate,
  pieces,
  /** „0 z 1 zprávy“, „2 ze 4 jednání“, „22 ze 40 hodin“ */
  kOfN: (k: number, n: number, noun: Noun) =>
    `${k.toLocaleString('cs-CZ')} ${czechOf(n)}\u00a0${n} ${nouns[noun][n === 1 ? 3 : 2]}`,
  /** The count beside the meter where it counts hours: „22 ze 40 h“. */
  inHours: (count: string) => `${count}\u00a0h`,
  inYear: (year: number) => `v\u00a0roce\u00a0${year}`,
  inPeriod: (from: LocalDate, to: LocalDate) => `od ${czechDate(from)} do ${czechDate(to)}`,
  until: (to: LocalDate) => `do ${czechDate(to)}`,
  counted: (count: string, when: string, days: readonly string[]) =>
    days.length === 0 ? `${count} ${when}.` : `${count} ${when}: ${ending(days.join(', '))}`,

  partOfPeriod: (needed: number, whole: number) => `Jen část období: místo ${whole} se žádá ${needed}.`,
  estimate: 'Počet je v\u00a0dokumentu odhad.',
  participants: (people: number) => `Zúčastnilo se ${czechCount(people, 'osoba', 'osoby', 'osob')}.`,
  distance: (distanceHours: number, limit: number) =>
    distanceHours > limit
      ? `Distančně ${pieces(distanceHours, 'hour')}, započteno ${limit}: víc popis neuznává.`
      : `Z\u00a0toho distančně ${pieces(distanceHours, 'hour')}, povoleno je nejvýše ${limit}.`,

  waived: (reason: string, on: LocalDate) => `Uzavřeno ${czechDate(on)}: ${ending(reason)}`,
  notCountable: {
    'missing-term': 'Termín v\u00a0dokumentu chybí.',
    unparsed: 'Termínu nerozumíme. Upřesněte ho, nebo závazek uzavřete s\u00a0odůvodněním.',
    scope: 'Není to termín, ale vymezení.',
    condition: 'Termín závisí na události, jejíž den neznáme.',
    'on-demand': 'Plní se podle potřeby, počet není stanoven.',
    continuous: 'Plní se průběžně, počet není stanoven.',
  },
  proved: (count: number) => `Doloženo: ${czechCount(count, 'záznam', 'záznamy', 'záznamů')}.`,
  awaiting: (days: readonly string[]) => `Druhá strana ještě nepotvrdila: ${ending(days.join(', '))}`,
  notRecorded: (recordsFrom: LocalDate) =>
    `Před zavedením evidence ${czechDate(recordsFrom)}. Starší doklady můžete doplnit.`,
  upcoming: (from: LocalDate) => `Ještě nezačalo. Období začne ${czechDate(from)}.`,
  overdue: (days: number, by: LocalDate) =>
    `${czechCount(days, 'den', 'dny', 'dní')} po termínu ${ending(czechDate(by))} Dluh trvá.`,
  missed: (missing: number, noun: Noun, to: LocalDate) =>
    `Období skončilo ${czechDate(to)}, do počtu chybí ${pieces(missing, noun)}.`,
  due: (missing: number, noun: Noun, days: number) =>
    days === 0
      ? `Termín je dnes, chybí ${pieces(missing, noun)}.`
      : `Do termínu je ${czechCount(days, 'den', 'dny', 'dní')}, chybí ${pieces(missing, noun)}.`,
  remaining: (missing: number, noun: Noun, by: LocalDate) => `Do ${czechDate(by)} chybí ${pieces(missing, noun)}.`,
  restScheduled: (days: readonly string[]) => `Zbytek je naplánován: ${ending(days.join(', '))}`,
  partlyScheduled: (days: readonly string[]) => `Naplánováno: ${ending(days.join(', '))}`,
  behind: 'Rovnoměrně už to do konce období nevyjde.',
  late: (on: LocalDate) => `Doloženo ${czechDate(on)}, po termínu.`,

  /** What does not count and why; `what` is the record with its day. */
  record: {
    meeting: (day: string) => `Jednání ${day}`,
    report: (title: string) => title,
    record: (title: string | null, day: string) => (title === null ? `Záznam ${day}` : `${title} ${day}`),
  },
  because: {
    cancelled: (what: string) => `${what} se nekonalo.`,
    unrecorded: (what: string) => `${what} podle plánu už proběhlo. Zapište, zda se konalo.`,
    unanswered: (what: string) => `${what}: nabídka zatím nemá odpověď.`,
    'not-taken': (what: string, declined: { readonly by: string; readonly reason: string } | null) =>
      declined === null
        ? `${what}: nabídka nebyla využita.`
        : `${what}: nabídka nebyla využita (${declined.by}). Důvod: ${ending(declined.reason)}`,
    objected: (what: string, reason: string) => `${what} se nepočítá, druhá strana má námitku: ${ending(reason)}`,
    'role-absent': (what: string, role: Role) => `${what} se nepočítá: ${roles[role].nominative} nepřišel.`,
    'no-minutes': (what: string) => `${what} se nepočítá: chybí zápis.`,
    'no-attendance': (what: string) => `${what} se nepočítá: chybí prezenční listina.`,
    'not-submitted': (what: string) => `${what} je rozepsaná, předložena zatím není.`,
    'not-to-council': (what: string) => `${what} existuje, chybí usnesení zastupitelstva.`,
  },
  linkMarks: {
    awaiting: (label: string) => `${label} čeká na potvrzení`,
    planned: (label: string) => `${label} naplánováno`,
    'not-taken': (label: string) => `${label} nevyužito`,
    objected: (label: string) => `${label} s\u00a0námitkou`,
    'no-minutes': (label: string) => `${label} bez zápisu`,
    'no-attendance': (label: string) => `${label} bez prezenční listiny`,
    'not-submitted': (label: string) => `${label}, rozepsaná`,
    'not-to-council': (label: string) => `${label} bez usnesení`,
    other: (label: string) => `${label} nepočítá se`,
  },
}

/** A full stop, unless one already ends the text. */
function ending(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} a\u00a0${words.at(-1) ?? ''}`
}
