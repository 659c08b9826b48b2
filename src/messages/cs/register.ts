import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { czechCount } from '../plural.ts'

const missing = { founder: 'zřizovatel', statute: 'statut', rules: 'jednací řád' }

/** „od 1. 1. 2022 do 31. 12. 2022“, „od 1. 1. 2022“, „do 31. 12. 2022“ or „bez uvedených dnů“. */
const term = (from: string | number | null | undefined, to: string | number | null | undefined): string => {
  const [begin, end] = [from, to].map((day) => (typeof day === 'string' && isLocalDate(day) ? czechDate(day) : null))
  const parts = [begin === null ? null : `od\u00a0${begin}`, end === null ? null : `do\u00a0${end}`]
  const told = parts.filter((part) => part !== null).join(' ')
  return told === '' ? 'bez uvedených dnů' : told
}

/** The register of the local partnership: the tab, its forms, what an agreement proposes. */
export const register = {
  term,
  roles: {
    chair: 'předsedá',
    coordinator: 'koordinuje',
    member: 'člen',
    'regional-contact': 'krajský kontakt',
    'region-staff': 'pracovník kraje',
    guest: 'stálý host',
  },
  tasks: { convene: 'Svolává', chair: 'Předsedá', minutes: 'Píše zápis' },
  sides: { agency: 'ASZ', shared: 'společně', unit: 'město' },
  missing,
  view: {
    title: 'Partnerství',
    empty: 'O\u00a0lokálním partnerství tu zatím nic není.',
    emptyHint: 'Složení slíbené v\u00a0popisu spolupráce doplníte jedním stiskem, každý zápis jen potvrdíte.',
    members: (count: number) =>
      count === 0
        ? 'Partnerství zatím nemá zapsané členy.'
        : `Partnerství má ${czechCount(count, 'člena', 'členy', 'členů')}.`,
    worst: (names: string, times: number, meetings: number) =>
      `Nejčastěji chybí ${names}: ${times}× při ${czechCount(meetings, 'jednání', 'jednáních', 'jednáních')}.`,
    allCame: 'Ze slíbených organizací na jednáních nikdo nechyběl.',
    noMeetings: 'Žádné jednání s\u00a0prezenční listinou zatím není, účast se nepočítá.',
    missingPapers: (parts: readonly (keyof typeof missing)[]) =>
      `Chybí ${parts
        .map((part) => missing[part])
        .join(', ')
        .replace(/, ([^,]*)$/, ' a\u00a0$1')}.`,
    fill: 'Doplnit z\u00a0popisu spolupráce',
    proposed: (count: number) =>
      `Popis spolupráce říká o\u00a0partnerství víc: ${czechCount(count, 'zápis', 'zápisy', 'zápisů')} v\u00a0evidenci chybí.`,
    people: 'Lidé a\u00a0organizace',
    composition: 'Slíbené složení a\u00a0kdo přišel',
    compositionCaption: 'Organizace partnerství a\u00a0jejich účast na jednáních',
    wholeTime: 'Celé období',
    organisation: 'Organizace',
    promised: 'Kde je slíbena',
    byBoth: 'v\u00a0popisu i\u00a0v\u00a0evidenci',
    byAgreement: 'v\u00a0popisu spolupráce',
    byRegister: 'v\u00a0evidenci členů',
    wasMember: (term: string) => `členem ${term}`,
    came: 'Přišla',
    absent: 'Chyběla',
    missedTimes: (times: number, excused: number) =>
      `${times}×${excused === 0 ? '' : `, z\u00a0toho ${excused}× omluvena`}`,
    notCounted: 'žádné jednání v\u00a0době členství',
    never: 'nikdy',
    withoutList: (count: number) =>
      `${czechCount(count, 'jednání', 'jednání', 'jednání')} bez prezenční listiny se nepočítá.`,
    guests: 'Chodí, a\u00a0členy nejsou',
    guestCame: (name: string, times: number) => `${name}: ${times}×`,
    takeIn: 'Přijmout za člena',
    takeInWhom: (name: string) => `organizaci ${name}`,
    membersTitle: 'Členové',
    membersOn: (day: string) => `Členové dne ${day}`,
    membersCaption: 'Kdo do partnerství a\u00a0pracovních skupin patří',
    who: 'Kdo',
    role: 'Úloha',
    since: 'Členství',
    asOf: 'Kdo byl členem dne',
    show: 'Ukázat',
    today: 'Zpět k\u00a0dnešku',
    noMembers: 'Ten den do partnerství podle evidence nikdo nepatřil.',
    others: (count: number) => `Dřívější a\u00a0budoucí členství (${count})`,
    addMember: 'Přidat člena',
    edit: 'Upravit',
    groups: 'Pracovní skupiny',
    noGroups: 'Žádná pracovní skupina není zapsána.',
    addGroup: 'Přidat skupinu',
    groupMembers: (count: number) => (count === 0 ? 'zatím bez členů' : czechCount(count, 'člen', 'členové', 'členů')),
    practice: 'Kdo svolává, předsedá a\u00a0píše zápis',
    practiceCaption: 'Kdo svolává, předsedá a\u00a0píše zápis v\u00a0jednotlivých obdobích',
    chart: 'Jak úlohy přecházejí z\u00a0ASZ na město',
    stretch: (from: number, to: number, side: string) => (from === to ? `${from} ${side}` : `${from}–${to} ${side}`),
    noPractice: 'Zatím není zapsáno, kdo partnerství svolává. Z\u00a0roku na rok pak uvidíte, jak ho přebírá město.',
    addPractice: 'Zapsat, kdo to dělá',
    task: 'Úloha',
    side: 'Kdo',
    period: 'Období',
    unknown: 'nezapsáno',
    mixed: 'během roku se změnilo',
    papers: 'Založení a\u00a0dokumenty',
    founder: 'Zřizovatel',
    foundedOn: 'Založeno',
    statute: 'Statut',
    rules: 'Jednací řád',
    name: 'Název',
    note: 'Poznámka',
    lacks: 'chybí',
    editFounding: 'Upravit založení',
  },
  form: {
    founding: 'Založení partnerství',
    foundingLead: 'Statut a\u00a0jednací řád vyberte z\u00a0dokumentů celku. Nejdřív je nahrajte, pokud tam nejsou.',
    name: 'Název',
    nameHint: 'Má-li partnerství vlastní.',
    founder: 'Zřizovatel',
    founderHint: 'Například rada města nebo starosta.',
    foundedOn: 'Založeno dne',
    statute: 'Statut',
    rules: 'Jednací řád',
    noPaper: 'chybí',
    note: 'Poznámka',
    newGroup: 'Přidat pracovní skupinu',
    editGroup: 'Upravit pracovní skupinu',
    groupName: 'Název skupiny',
    newMember: 'Přidat člena',
    editMember: 'Upravit členství',
    memberLead: 'Kdo odešel, tomu zapište poslední den. V\u00a0historii členství zůstane.',
    organisation: 'Organizace',
    organisationHint: 'Vyberte známou, nebo napište novou.',
    person: 'Člověk',
    personHint: 'Kdo ji zastupuje; stačí jedno z\u00a0obou.',
    role: 'Úloha',
    group: 'Kam patří',
    partnership: 'lokální partnerství',
    from: 'Od',
    to: 'Do',
    openEnd: 'Nechte prázdné, když to trvá.',
    newPractice: 'Zapsat, kdo to dělá',
    editPractice: 'Upravit období',
    task: 'Úloha',
    side: 'Kdo ji má',
    save: 'Uložit',
    saved: 'Uloženo.',
    remove: 'Odebrat',
    removeQuestion: 'Odebrat zápis?',
    removeConsequence: 'Byl-li zapsán omylem. V\u00a0historii zůstane.',
    removed: 'Zápis je odebrán.',
  },
  proposals: {
    title: 'Doplnit z\u00a0popisu spolupráce',
    lead: (fresh: number): string =>
      fresh === 0
        ? 'Vše, co popis spolupráce o\u00a0partnerství říká, už v\u00a0evidenci je.'
        : 'Zaškrtněte, co má v\u00a0evidenci být. Nic jiného se nezapíše.',
    from: (day: string) => `Členství se zapíše od\u00a0${day}, prvního dne platnosti popisu.`,
    kinds: {
      founder: 'Zřizovatel',
      group: 'Pracovní skupiny',
      member: 'Členové',
      'regional-contact': 'Krajský kontakt',
    },
    inGroup: (organisation: string, group: string | null) =>
      group === null ? organisation : `${organisation}, skupina ${group}`,
    known: 'v\u00a0evidenci už je',
    fill: 'Zapsat do evidence',
    filled: (count: number) => `Zapsáno: ${czechCount(count, 'zápis', 'zápisy', 'zápisů')}.`,
    none: 'Platný popis spolupráce tu není, nebo o\u00a0partnerství nic neříká.',
  },
  refusals: {
    'partnership.founded_in_future': ({ day }: RefusalDetails) =>
      `Partnerství nemohlo být založeno ${term(null, day).replace(/^do\u00a0/, '')}, ten den teprve přijde.`,
    'partnership.document_unknown': 'Tento dokument celku nepatří. Vyberte jiný.',
    'group.name_missing': 'Napište název skupiny.',
    'group.name_twice': ({ name }: RefusalDetails) =>
      `Skupina ${name} v\u00a0té době už je. Upravte ji, nebo změňte dny.`,
    'member.nobody': 'Napište organizaci nebo člověka.',
    'member.unknown': 'Tento zápis v\u00a0evidenci lidí celku není. Vyberte jiný.',
    'member.group_unknown': 'Tato pracovní skupina celku nepatří. Vyberte jinou.',
    'member.outside_group': ({ name }: RefusalDetails) =>
      `V\u00a0těchto dnech skupina ${name} nepracuje. Opravte dny členství nebo skupiny.`,
    'member.overlap': ({ from, to }: RefusalDetails) =>
      `Tento člen už je zapsán ${term(from, to)}. Dny se nesmějí překrývat.`,
    'member.second_contact': ({ from, to }: RefusalDetails) =>
      `Krajský kontakt je jen jeden a\u00a0jiný je zapsán ${term(from, to)}. Nejdřív mu zapište poslední den.`,
    'practice.overlap': ({ from, to }: RefusalDetails) =>
      `Tuto úlohu už má někdo zapsánu ${term(from, to)}. Dny se nesmějí překrývat.`,
    'term.reversed': 'Konec je dřív než začátek. Opravte jeden z\u00a0obou dnů.',
    'term.day_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není den v\u00a0kalendáři. Napište ho například 1. 4. 2023.`,
    'term.from_missing': 'Napište, od kterého dne to platí.',
  },
}
