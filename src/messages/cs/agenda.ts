import { czechDate } from '#kernel/czech-typography.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { czechCount } from '../plural.ts'

type Counts = { readonly late: number; readonly week: number; readonly all: number }

const missing = { outcome: 'zda se konalo', minutes: 'zápis', attendance: 'prezenční listina' }

const things = (count: number) => czechCount(count, 'věc', 'věci', 'věcí')
const verb = (count: number, one: string, few: string, many: string) => (count === 1 ? one : count < 5 ? few : many)

/** My tasks and deadlines, the calendars, the reminders by e-mail. */
export const agenda = {
  title: 'Moje úkoly a termíny',
  unitTitle: 'Úkoly a termíny',
  lead: ({ late, week, all }: Counts) => {
    if (all === 0) return 'Nic na vás teď nečeká.'
    const parts = [
      late === 0
        ? 'Nic není po termínu.'
        : `${things(late)} ${verb(late, 'je', 'jsou', 'je')} po termínu${week === 0 ? '.' : ','}`,
      week === 0
        ? late === 0
          ? 'Tento týden nic nekončí.'
          : ''
        : `${late === 0 ? 'T' : 't'}ento týden ${verb(week, 'čeká', 'čekají', 'čeká')} ${things(week)}.`,
    ]
    return parts.filter((part) => part !== '').join(' ')
  },
  unitLead: ({ late, week, all }: Counts) =>
    all === 0
      ? 'Nic tu na nikoho nečeká.'
      : `${late === 0 ? 'Nic není po termínu' : `Po termínu ${verb(late, 'je', 'jsou', 'je')} ${things(late)}`}, tento týden ${
          week === 0 ? 'nic nekončí' : `${verb(week, 'čeká', 'čekají', 'čeká')} ${things(week)}`
        }.`,
  groups: {
    late: 'Po termínu',
    week: 'Tento týden',
    month: 'Tento měsíc',
    later: 'Později',
    undated: 'Bez termínu',
  },
  /** Signs beside an item; of duties the state's own word stands there. */
  kinds: {
    duty: 'Závazek',
    task: 'Úkol',
    meeting: 'Jednání',
    proof: 'Chybí doklad',
    credit: 'Čeká na vyjádření',
    report: 'Zpráva o\u00a0plnění',
    agreement: 'Popis spolupráce',
  },
  when: {
    by: (day: LocalDate) => `do ${czechDate(day)}`,
    late: (day: LocalDate) => `od ${czechDate(day)}`,
    on: (day: LocalDate, time: string | null) =>
      time === null ? czechDate(day) : `${czechDate(day)} v\u00a0${time.replace(/^0/, '').replace(':', '.')}`,
    since: (day: LocalDate) => `čeká od ${czechDate(day)}`,
    never: 'bez termínu',
  },
  proofTitle: (meeting: string, parts: readonly (keyof typeof missing)[]) =>
    parts.includes('outcome')
      ? `${meeting}: zapsat, zda se konalo`
      : `${meeting}: chybí ${parts.map((part) => missing[part]).join(' a\u00a0')}`,
  meetingTitle: (kind: string, name: string | null) => (name === null ? kind : `${kind}, ${name}`),
  meetingOn: (title: string, day: LocalDate) => `${title} ${czechDate(day)}`,
  proofWhy: {
    outcome: 'Den jednání minul. Dokud nikdo nezapíše, zda se konalo, nepočítá se.',
    proof: 'Bez zápisu a\u00a0prezenční listiny se jednání nepočítá do závazků.',
  },
  meetingWhy: (place: string | null) => (place === null ? 'Plánované jednání.' : `Plánované jednání, ${place}.`),
  taskWhy: (owner: string | null) => (owner === null ? 'Úkol zatím nikdo nepřevzal.' : `Odpovídá ${owner}.`),
  creditTitle: (title: string) => `Vyjádřit se k\u00a0výstupu: ${title}`,
  creditWhy: (asked: string) =>
    asked === ''
      ? 'Druhá strana čeká na vyjádření k\u00a0podílu na výstupu.'
      : `${asked} čeká na vyjádření k\u00a0podílu na výstupu.`,
  outputs: { meeting: 'jednání', record: 'záznam', report: 'zpráva' },
  reportTitle: {
    approve: (title: string) => `Schválit: ${title}`,
    correct: (title: string) => `Opravit a\u00a0předložit znovu: ${title}`,
  },
  reportWhy: {
    approve: (by: string) => (by === '' ? 'Zpráva čeká na vaše rozhodnutí.' : `${by} čeká na vaše rozhodnutí.`),
    correct: (by: string) => (by === '' ? 'Zpráva se vrátila s\u00a0připomínkami.' : `Připomínky má ${by}.`),
  },
  agreementTitle: 'Končí platnost popisu spolupráce',
  agreementWhy: 'Rozhodněte, zda se prodlouží, nahradí novým, nebo spolupráce skončí.',
  nextSteps: {
    'record-meeting': 'Zapsat jednání',
    'write-report': 'Připravit zprávu',
    'add-record': 'Zapsat záznam',
    'open-obligation': 'Otevřít závazek',
    'open-task': 'Otevřít úkol',
    'open-meeting': 'Otevřít jednání',
    'say-outcome': 'Zapsat, jak dopadlo',
    'write-minutes': 'Doplnit zápis',
    'tick-attendance': 'Doplnit účast',
    'say-word': 'Vyjádřit se',
    'open-credit': 'Otevřít podíly',
    'decide-report': 'Rozhodnout',
    'correct-report': 'Opravit zprávu',
    'open-agreement': 'Otevřít popis',
  },
  forWhom: {
    unit: 'územní celek',
    agency: 'ASZ',
    both: 'obě strany',
    keeper: 'manažer',
    everybody: 'účastníci',
  },
  finish: 'Hotovo',
  finishLabel: (task: string) => `Hotovo: ${task}`,
  finished: (task: string) => `Úkol je hotový: ${task}`,
  unit: 'Územní celek',
  allUnits: 'všechny celky',
  filter: 'Zobrazit',
  whose: 'Koho se týká',
  none: 'Nic na vás teď nečeká. Až se přiblíží termín nebo dostanete úkol, uvidíte ho tady.',
  noneOfUnit: 'Nic tu teď na nikoho nečeká.',
  toUnit: 'Úkoly a\u00a0termíny celku',
  toMine: 'Moje úkoly a\u00a0termíny',
  toReminders: 'Připomínky a\u00a0kalendář',

  reminders: {
    title: 'Připomínky a\u00a0kalendář',
    lead: 'Termíny vám přijdou e-mailem a\u00a0uvidíte je ve svém kalendáři.',
    set: 'Nastavit připomínky a\u00a0kalendář',
    mailTitle: 'Připomínky e-mailem',
    mailHint:
      'Jeden e-mail se vším, co se blíží nebo je po termínu: 30 dní, týden a\u00a0den předem, potom jednou za týden. O\u00a0víkendech a\u00a0svátcích nic nechodí.',
    frequency: 'Kdy je chcete',
    frequencies: {
      'working-day': 'V\u00a0každý pracovní den, kdy je co připomenout',
      weekly: 'Jednou týdně, první pracovní den v\u00a0týdnu',
      never: 'Nikdy',
    },
    save: 'Uložit připomínky',
    saved: 'Připomínky jsou nastavené.',
    address: (email: string) => `Chodí na adresu ${email}.`,
    noMail:
      'Tato instalace zatím e-maily neposílá: správce nenastavil poštovní server. Kalendář funguje i\u00a0bez něj.',
    calendarTitle: 'Kalendář',
    calendarHint:
      'Tajná adresa, kterou vložíte do Outlooku, Google Kalendáře nebo Kalendáře Apple. Ten si pak termíny a\u00a0jednání načítá sám. Kdo adresu má, vidí totéž co vy; kdykoli ji můžete zrušit.',
    what: 'Co v\u00a0něm má být',
    mine: 'Vše, co se týká mě',
    ofUnit: (unit: string) => `Jednání a\u00a0termíny: ${unit}`,
    create: 'Vytvořit adresu',
    createdTitle: 'Adresa kalendáře je připravená',
    createdLead: 'Zkopírujte ji hned, znovu se už neukáže. Když ji ztratíte, zrušte ji a\u00a0vytvořte novou.',
    addressLabel: 'Adresa kalendáře',
    how: 'Jak ji vložit',
    programs: [
      ['Outlook', 'Kalendář → Přidat kalendář → Přihlásit se k\u00a0odběru z\u00a0webu → vložit adresu.'],
      ['Google Kalendář', 'Na počítači: Další kalendáře → + → Z\u00a0adresy URL → vložit adresu.'],
      [
        'Apple',
        'Kalendář → Soubor → Nový odběr kalendáře; v\u00a0iPhonu Nastavení → Kalendář → Účty → Přidat odebíraný.',
      ],
    ] as readonly (readonly [string, string])[],
    list: 'Adresy, které fungují',
    none: 'Zatím žádná.',
    made: (day: LocalDate) => `vytvořena ${czechDate(day)}`,
    read: (day: LocalDate | null) => (day === null ? 'zatím ji nikdo nečetl' : `naposledy čtena ${czechDate(day)}`),
    revoke: 'Zrušit adresu',
    revokeQuestion: 'Zrušit tuto adresu?',
    revokeConsequence: 'Kalendáře, které ji mají, se přestanou načítat.',
    revoked: 'Adresa kalendáře je zrušená.',
  },

  mail: {
    title: 'Pošta',
    tabs: { accounts: 'Účty', mail: 'Pošta' },
    tabsLabel: 'Správa',
    working: 'Poštovní server je nastavený.',
    notSet: 'Poštovní server není nastavený, nic se neposílá.',
    notSetHow:
      'Nastavte proměnné SMTP_URL a\u00a0MAIL_FROM a\u00a0aplikaci spusťte znovu. Postup je v\u00a0návodu k\u00a0provozu.',
    trouble: (count: number) =>
      `${czechCount(count, 'připomínka čeká', 'připomínky čekají', 'připomínek čeká')}, až server odpoví. Zkouší se to dál samo.`,
    said: (day: LocalDate, problem: string) => `Naposledy ${czechDate(day)}: ${problem}`,
    states: {
      pending: 'čeká na odeslání',
      'handing-over': 'právě se předává',
      sent: 'odesláno',
      refused: 'server odmítl',
      unknown: 'neví se, zda došlo',
    },
    lastDays: 'Posledních 30\u00a0dní',
    columns: { state: 'Stav', count: 'Počet' },
    noneSent: 'Zatím žádná připomínka neodešla.',
    unknownWhy: 'Co se přerušilo uprostřed předání, se znovu neposílá, aby nic nepřišlo dvakrát.',
    test: 'Poslat zkušební zprávu',
    testHint: (email: string) => `Přijde na vaši adresu ${email}.`,
    testSent: (email: string) => `Server zkušební zprávu přijal. Podívejte se do schránky ${email}.`,
    testSubject: 'Spoluplán: zkušební zpráva',
    testText: 'Pošta je nastavená správně. Připomínky termínů budou chodit z\u00a0této adresy.',
  },

  digest: {
    subject: (count: number, first: string) =>
      count === 1
        ? `Spoluplán: ${first}`
        : `Spoluplán: ${czechCount(count, 'termín', 'termíny', 'termínů')} k\u00a0připomenutí`,
    greeting: (name: string) => `Dobrý den, ${name},`,
    lead: ({ late, ahead }: { readonly late: number; readonly ahead: number }) =>
      [
        late === 0 ? null : `po termínu ${verb(late, 'je', 'jsou', 'je')} ${things(late)}`,
        ahead === 0 ? null : `${verb(ahead, 'blíží se', 'blíží se', 'blíží se')} ${things(ahead)}`,
      ]
        .filter((part) => part !== null)
        .join(', ')
        .concat('.'),
    all: 'Všechny úkoly a\u00a0termíny',
    ahead: 'Blíží se',
    off: 'Jak často připomínky chodí, změníte nebo je vypnete zde:',
  },

  feed: {
    mine: 'Spoluplán: moje termíny',
    ofUnit: (unit: string) => `Spoluplán: ${unit}`,
    deadline: (title: string) => `Termín: ${title}`,
  },

  refusals: {
    'agenda.frequency': 'Vyberte, jak často mají připomínky chodit.',
    'agenda.mail_not_set': 'Poštovní server není nastavený, zprávu není komu předat.',
    'agenda.mail_refused': ({ problem }: RefusalDetails) => `Server zprávu nepřijal: ${problem ?? ''}`,
    'agenda.too_many_feeds': 'Adres kalendáře už máte dvacet. Nejdřív některou zrušte.',
  },
}
