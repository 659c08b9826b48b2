import { czechDate } from '#kernel/czech-typography.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { czechCount } from '../plural.ts'

/** What meetings put on paper: minutes, their public version, the invitation, the attendance list. */
export const meetingSheets = {
  /** Links from the screen of a meeting to its papers. */
  links: {
    title: 'Papíry k\u00a0jednání',
    minutes: 'Zápis k\u00a0tisku a\u00a0podpisu',
    'public-minutes': 'Veřejný zápis k\u00a0vyvěšení',
    invitation: 'Pozvánka jako dopis',
    'attendance-list': 'Vyplněná prezenční listina',
    'empty-attendance-list': 'Prezenční listina k\u00a0podpisu',
  },
  /** Names of the files. */
  names: {
    minutes: (meeting: string) => `Zápis, ${meeting}`,
    'public-minutes': (meeting: string) => `Veřejný zápis, ${meeting}`,
    invitation: (meeting: string) => `Pozvánka, ${meeting}`,
    'attendance-list': (meeting: string) => `Prezenční listina, ${meeting}`,
    'empty-attendance-list': (meeting: string) => `Prezenční listina k\u00a0podpisu, ${meeting}`,
  },
  titles: {
    minutes: 'Zápis z\u00a0jednání',
    publicMinutes: 'Zápis z\u00a0jednání pro veřejnost',
    invitation: 'Pozvánka na jednání',
    attendanceList: 'Prezenční listina',
  },
  facts: {
    caption: 'O\u00a0jednání',
    unit: 'Územní celek',
    meeting: 'Jednání',
    number: 'Pořadí',
    day: 'Den',
    time: 'Čas',
    place: 'Místo',
    convenes: 'Svolává',
    chairs: 'Předsedá',
    writes: 'Zapisuje',
  },
  number: (number: number, year: number) => `${number}. v\u00a0roce ${year}`,
  day: czechDate,
  asOf: (on: LocalDate) => `Sestaveno ze záznamů ${czechDate(on)}`,
  time: (startsAt: string, endsAt: string | null) =>
    endsAt === null ? `od\u00a0${time(startsAt)}` : `${time(startsAt)}–${time(endsAt)}`,
  sides: { agency: 'Agentura pro sociální začleňování', shared: 'celek společně s\u00a0Agenturou' },

  headings: {
    attendance: 'Účast',
    agenda: 'Program',
    course: 'Průběh jednání',
    decisions: 'Rozhodnutí',
    tasks: 'Úkoly',
    attachments: 'Přílohy',
    signatures: 'Podpisy',
    invited: 'Kdo je zván',
  },
  cancelled: 'Jednání se nekoná.',
  wasCancelled: 'Jednání se nekonalo.',
  notHeldYet: 'Jednání teprve bude.',
  noMinutes: 'Zápis zatím nikdo nenapsal.',
  present: (people: number, organisations: number) =>
    people === 0
      ? 'Kdo přišel, zatím nikdo nezapsal.'
      : `${people > 1 && people < 5 ? 'Zúčastnili se' : 'Zúčastnilo se'} ${czechCount(people, 'člověk', 'lidé', 'lidí')}${
          organisations === 0 ? '' : ` z\u00a0${czechCount(organisations, 'organizace', 'organizací', 'organizací')}`
        }.`,
  byPresence: (inPerson: number, remote: number, excused: number, absent: number) =>
    [
      `osobně ${inPerson}`,
      remote === 0 ? null : `na dálku ${remote}`,
      excused === 0 ? null : `omluveno ${excused}`,
      absent === 0 ? null : `nepřišlo ${absent}`,
    ]
      .filter((part) => part !== null)
      .join(', '),
  columns: {
    number: 'Č.',
    name: 'Jméno a\u00a0příjmení',
    organisation: 'Organizace',
    role: 'Úloha',
    presence: 'Účast',
    signature: 'Podpis',
    people: 'Lidí',
    task: 'Úkol',
    who: 'Kdo',
    until: 'Do kdy',
    state: 'Stav',
  },
  captions: {
    attendance: 'Účastníci jednání',
    invited: 'Pozvaní',
    list: 'Prezenční listina',
    tasks: 'Úkoly z\u00a0jednání',
    signatures: 'Místo pro podpisy',
  },
  toItem: (item: number) => ` (k\u00a0bodu ${item} programu)`,
  taskDone: (on: LocalDate) => `Splněno ${czechDate(on)}`,
  nobodyYet: 'zatím nikdo',
  noDay: 'bez termínu',
  signedBy: { chair: 'Předsedající', writer: 'Zapisující', verifier: 'Ověřující' },
  publicNote:
    'Tato verze neobsahuje jména ani jiné údaje soukromých osob. Úřední osoby jsou uvedeny jménem, ostatní organizací a\u00a0počtem.',
  noOrganisation: 'bez organizace',
  officials: (names: string) => `Úřední osoby: ${names}.`,

  invitation: {
    greeting: 'Vážená paní, vážený pane,',
    invites: (meeting: string) => `zveme vás na jednání ${meeting}.`,
    calledOff: (meeting: string) => `jednání ${meeting} se nekoná. Omlouváme se za změnu.`,
    answer: (address: string) => `Zda přijdete, dejte vědět na adresu ${address}.`,
    answerAnyhow: 'Nemůžete-li přijít, dejte nám vědět, kdo přijde místo vás.',
    regards: 'S\u00a0pozdravem',
    noAgenda: 'Program upřesníme.',
  },
  list: {
    codeLead: 'Kdo má telefon, může se místo podpisu zapsat kódem. Platí v\u00a0den jednání.',
    codeAlt: 'QR kód s\u00a0adresou pro zápis účasti',
    privacy:
      'Jméno, organizaci a\u00a0podpis zpracovává pořadatel, aby doložil účast na jednání (čl. 6 odst. 1 písm. e) GDPR). Listina se nezveřejňuje.',
    empty: 'Na listině nikdo není.',
  },
}

/** „09:00“ → „9.00“ */
function time(text: string): string {
  return text.replace(/^0/, '').replace(':', '.')
}
