import { czechDate } from '#kernel/czech-typography.ts'
import { localDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { czechCount } from '../plural.ts'

const missing = { outcome: 'zda se konalo', minutes: 'zápis', attendance: 'prezenční listina' }

/** Meetings: their kinds, states and agenda, the form, the list and the page of one. */
export const partnership = {
  kinds: {
    'local-partnership': 'Lokální partnerství',
    'working-group': 'Pracovní skupina',
    consultation: 'Konzultace',
    'field-workers': 'Jednání terénních pracovníků',
    council: 'Zastupitelstvo',
    other: 'Jiné jednání',
  },
  /** The six standing items of the local partnership's agenda, as the form lists them. */
  agendaItems: {
    'agreement-draft': 'Návrh popisu spolupráce',
    plan: 'Plán sociálního začleňování',
    'plan-financing': 'Financování opatření plánu',
    analyses: 'Zadání a výstupy analýz, monitoringu a evaluací',
    'plan-evaluation': 'Vyhodnocení plánu a návrhy revizí',
    'agreement-fulfilment': 'Plnění popisu spolupráce a vývoj situace',
    other: 'Jiný bod',
  },
  states: { planned: 'Plánované', held: 'Konalo se', cancelled: 'Nekonalo se' },
  presences: { 'in-person': 'osobně', remote: 'na dálku', excused: 'omluveno', absent: 'nepřišel' },
  roles: {
    consultant: 'konzultant ASZ',
    manager: 'manažer sociálního začleňování',
    representative: 'pověřený zástupce',
  },
  missing,
  missingSentence: (parts: readonly (keyof typeof missing)[]) =>
    parts.includes('outcome') ? 'Den jednání minul' : `Chybí ${parts.map((part) => missing[part]).join(' a\u00a0')}`,
  title: (kind: string, name: string | null, day: string) => `${kind}${name === null ? '' : ` ${name}`}, ${day}`,

  list: {
    title: 'Jednání',
    lead: (year: number, held: number, incomplete: number) =>
      held === 0
        ? `V\u00a0roce ${year} se zatím žádné jednání nekonalo.`
        : `V\u00a0roce ${year} se ${held > 1 && held < 5 ? 'konala' : 'konalo'} ${czechCount(held, 'jednání', 'jednání', 'jednání')}. ${
            incomplete === 0 ? 'Zápis i\u00a0prezenční listina nechybí.' : `Doklady chybí u\u00a0${incomplete}.`
          }`,
    caption: (year: number) => `Jednání v\u00a0roce ${year}`,
    record: 'Zapsat jednání',
    meeting: 'Jednání',
    state: 'Stav',
    people: 'Účast',
    present: (count: number) => czechCount(count, 'člověk', 'lidé', 'lidí'),
    invited: (count: number) => `pozváno ${czechCount(count, 'člověk', 'lidé', 'lidí')}`,
    proofs: 'Doklady',
    complete: 'Zápis a\u00a0prezenční listina',
    none: 'Žádné jednání. První můžete zapsat hned, lidi předvyplníme.',
    noneToRead: 'Žádné jednání zatím nikdo nezapsal.',
  },

  form: {
    newTitle: 'Zapsat jednání',
    newLead: 'Zapište ho jednou. Započte se do závazků, do dokladů i\u00a0do zprávy.',
    editTitle: (title: string) => `Upravit: ${title}`,
    basics: 'Kdy a\u00a0kde',
    kind: 'Druh jednání',
    expect: 'Nabídnout účastníky',
    name: 'Název',
    nameHint: 'Když druh jednání neřekne dost.',
    workingGroup: 'Pracovní skupina',
    noWorkingGroup: 'žádná',
    day: 'Den',
    startsAt: 'Začátek',
    startsAtHint: 'Například 9.00',
    endsAt: 'Konec',
    endsAtHint: 'Například 11.30',
    place: 'Místo',
    state: 'Stav',
    agenda: 'Program',
    agendaHint: 'Zaškrtněte, o\u00a0čem se jednalo. Podle bodů se pozná, který závazek jednání plní.',
    wording: (item: string) => `Vlastní znění bodu: ${item}`,
    wordingHint: 'vlastní znění, není-li totéž',
    otherItem: (position: number) => `Jiný bod ${position}`,
    people: 'Účast',
    peopleHint: 'Zaškrtněte, kdo přišel. Koho neznáme, dopište na konec.',
    everybodyCame: 'Přišli všichni',
    peopleHintFirst: 'Dopište, kdo přišel. Příště je nabídneme sami.',
    detail: (name: string) => `Jak se účastnil: ${name}`,
    details: { '': 'bez upřesnění', remote: 'na dálku', excused: 'omluveno' },
    missedInRow: (times: number) => `nepřišel ${times}× po sobě`,
    personName: 'Jméno',
    organisation: 'Organizace',
    role: 'Úloha',
    noRole: 'jiná',
    correct: 'Opravit',
    correctWhom: (name: string) => `údaje: ${name}`,
    leaveOut: 'Vynechat z\u00a0listiny',
    newPerson: (position: number) => `Další člověk ${position}`,
    addRow: 'Přidat řádek',
    minutes: 'Zápis',
    minutesHint: 'Co se projednalo a\u00a0co partnerství rozhodlo. Odstavce oddělte prázdným řádkem.',
    outsideValidity: 'Uložit i\u00a0mimo platnost popisu spolupráce',
    outsideValidityHint: 'Jednání zůstane v\u00a0evidenci, do závazků se nezapočte.',
    save: 'Uložit jednání',
    saved: (missingParts: string | null) =>
      missingParts === null ? 'Jednání je zapsáno a\u00a0doloženo.' : `Jednání je zapsáno. ${missingParts}.`,
    openSaved: 'Otevřít uložené jednání',
    overwrite: 'Uložit moje znění',
    currentState: 'Nový stav',
    currentStateLead:
      'Takto jednání mezitím uložil někdo jiný. Porovnejte ho se svým zněním a\u00a0uložte, co má platit.',
  },

  view: {
    edit: 'Upravit jednání',
    notCounted: (sentence: string) => `Zatím se nepočítá. ${sentence}.`,
    complete: { minutes: 'Doplnit zápis', attendance: 'Doplnit účast' },
    outcomeQuestion: 'Konalo se?',
    wasHeld: 'Ano, doplnit zápis',
    wasCancelled: 'Ne, nekonalo se',
    outsideValidity: 'Jednání je mimo dobu, po kterou platí popis spolupráce. Zkontrolujte den.',
    agenda: 'Program',
    editAgenda: 'Upravit program',
    noAgenda: 'Program není zapsán.',
    minutes: 'Zápis',
    noMinutes: 'Zápis zatím chybí.',
    people: 'Účast',
    nobody: 'Na listině zatím nikdo není.',
    peopleLead: (people: number, organisations: number) =>
      `${people === 1 ? 'Přišel' : people < 5 ? 'Přišli' : 'Přišlo'} ${czechCount(people, 'člověk', 'lidé', 'lidí')}${
        organisations === 0 ? '' : ` z\u00a0${organisations === 1 ? 'jedné organizace' : `${organisations} organizací`}`
      }.`,
    noneCame: 'Nikdo zatím není zaškrtnut.',
    invitedLead: (people: number) => `Pozváno ${czechCount(people, 'člověk', 'lidé', 'lidí')}.`,
    composition: 'Složení podle popisu',
    compositionOf: (promised: number, missing: readonly string[]) =>
      `Popis spolupráce slibuje ${czechCount(promised, 'skupinu aktérů', 'skupiny aktérů', 'skupin aktérů')}. ${missing.length === 0 ? 'Přišli zástupci všech.' : `Chybí ${missing.join(', ')}.`}`,
    uses: 'Kam se počítá',
    noUses: 'Žádný závazek toto jednání neplní. Záleží na druhu, programu a\u00a0účasti.',
    remove: 'Smazat jednání',
    removeQuestion: 'Smazat toto jednání?',
    removeConsequence: 'Přestane se počítat. V\u00a0historii zůstane.',
    removed: 'Jednání je smazáno.',
    back: 'Všechna jednání',
    backToMeeting: 'Zpět na jednání',
  },
  refusals: {
    'meeting.day_missing': 'Doplňte den jednání, například 14. 3. 2024.',
    'meeting.day_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není den v kalendáři. Napište ho například 14. 3. 2024.`,
    'meeting.time_impossible': ({ text }: RefusalDetails) => `„${text}“ není čas. Napište ho například 9.00.`,
    'meeting.held_in_future': ({ on }: RefusalDetails) =>
      `Jednání ${czechDate(localDate(String(on)))} teprve bude. Zapište ho jako plánované, nebo opravte den.`,
    'meeting.present_but_not_held': ({ name, count }: RefusalDetails) =>
      `Podle účasti už někdo přišel (${name}${Number(count) > 1 ? ' a\u00a0další' : ''}). Změňte stav na „Konalo se“, nebo účast zrušte.`,
    'meeting.ends_before_start': ({ startsAt, endsAt }: RefusalDetails) =>
      `Konec ${shownTime(endsAt)} je dřív než začátek ${shownTime(startsAt)}. Jeden z\u00a0časů opravte.`,
    'meeting.outside_validity': ({ on, from, to }: RefusalDetails) =>
      `${czechDate(localDate(String(on)))} není v\u00a0době, po kterou platí popis spolupráce (${czechDate(localDate(String(from)))}–${czechDate(localDate(String(to)))}). Opravte den, nebo zaškrtněte, že ho chcete uložit i\u00a0tak.`,
    'meeting.attendant_unknown': ({ name }: RefusalDetails) =>
      `${name}: takového člověka nebo organizaci evidence územního celku nezná. Vyberte je z\u00a0ní, nebo je zapište jménem.`,
    'meeting.group_unknown': 'Takovou pracovní skupinu územní celek nemá. Vyberte ji z\u00a0nabídky.',
    'meeting.item_unnamed': 'Napište, o čem jiný bod programu je.',
    'meeting.attendant_unnamed': 'Doplňte jméno. Když ho neznáte, napište „zástupce“.',
    'meeting.attendant_twice': ({ name }: RefusalDetails) =>
      `${name} je na listině dvakrát. Jeden řádek vynechte, nebo rozlište organizací.`,
    'meeting.excused_but_present': ({ name }: RefusalDetails) =>
      `${name}: kdo přišel, není omluven. Nechte jen jedno z\u00a0toho.`,
  },
}

function shownTime(time: string | number | undefined): string {
  return String(time).replace(/^0/, '').replace(':', '.')
}
