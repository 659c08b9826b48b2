import type { RefusalDetails } from '#kernel/refusal.ts'
import { czechCount } from '../plural.ts'

/** What surrounds a meeting: its invitation and calendar file, series, links and QR code for attendance, the signed sheet. */
export const meetingPapers = {
  agenda: 'Program',
  calendarFile: 'pozvanka.ics',

  invitation: {
    title: 'Pozvánka',
    lead: 'Text zkopírujte do e-mailu, nebo otevřete zprávu. Soubor do kalendáře přiložte; po změně jednání pošlete nový.',
    calendar: 'Soubor do kalendáře',
    mail: 'Otevřít e-mail',
    text: 'Text pozvánky',
    recipients: 'Komu',
    noRecipients: 'Na listině zatím nikdo není. Doplňte účast a\u00a0pozvánka bude mít komu přijít.',
    withoutEmail: 'bez e-mailu',
    subject: (title: string, day: string) => `Pozvánka: ${title}, ${day}`,
    cancelledSubject: (title: string, day: string) => `Zrušeno: ${title}, ${day}`,
    greeting: 'Dobrý den,',
    invites: (title: string, when: string) => `zveme vás na jednání: ${title}, ${when}.`,
    cancels: (title: string, when: string) => `jednání se nekoná: ${title}, ${when}. Omlouváme se za změnu.`,
    place: (place: string) => `Místo: ${place}`,
    agenda: 'Program:',
    excuse: 'Nemůžete-li přijít, dejte nám vědět, kdo přijde místo vás.',
  },
  when: (day: string, startsAt: string | null, endsAt: string | null) =>
    [
      day,
      startsAt === null ? null : endsAt === null ? `od\u00a0${time(startsAt)}` : `${time(startsAt)}–${time(endsAt)}`,
    ]
      .filter((part) => part !== null)
      .join(', '),

  links: {
    title: 'Zápis účasti bez účtu',
    lead: 'Každý pozvaný dostane vlastní odkaz. Odpoví jednou, bez hesla; odkaz platí do konce dne po jednání.',
    make: 'Připravit odkazy',
    makeAgain: 'Připravit nové odkazy',
    again: 'Nové odkazy dostane, kdo ještě neodpověděl. Jeho dřívější odkaz přestane platit.',
    made: 'Odkazy ukazujeme jen teď. Zkopírujte je, nebo je hned pošlete.',
    nobodyLeft: 'Odpověděli už všichni pozvaní.',
    nobody: 'Na listině nikdo není, proto není komu odkaz dát.',
    person: 'Kdo',
    copy: 'Zkopírovat',
    copied: 'Zkopírováno',
    copyAll: 'Zkopírovat všechny',
    send: 'Poslat e-mailem',
    mailSubject: (meeting: string) => `Přijdete? ${meeting}`,
    mailBody: (url: string) =>
      `Dobrý den,\n\ndejte nám vědět, zda přijdete. Stačí otevřít odkaz a\u00a0zaškrtnout odpověď:\n${url}\n\nOdkaz je jen pro vás a\u00a0funguje jednou.`,
    state: 'Odpověď',
    show: 'Odpovědi a\u00a0odkazy',
    waiting: 'zatím bez odpovědi',
    sent: (answered: number, all: number) => `Odpovědělo ${answered} z\u00a0${all}.`,
  },
  answers: { 'in-person': 'přijde', remote: 'na dálku', excused: 'omluveno' },

  answerPage: {
    minutes: 'asi 20 sekund',
    for: 'Odpovídáte za',
    question: (meeting: string) => `Přijdete? ${meeting}`,
    questionToday: (meeting: string) => `Jste tu? ${meeting}`,
    choose: 'Účast',
    options: {
      'in-person': { label: 'Přijdu', note: 'Osobně' },
      remote: { label: 'Připojím se na dálku', note: 'Telefonem nebo počítačem' },
      excused: { label: 'Nepřijdu', note: 'Omlouvám se' },
    },
    optionsToday: {
      'in-person': { label: 'Jsem tu', note: 'Osobně' },
      remote: { label: 'Jsem tu na dálku', note: 'Telefonem nebo počítačem' },
      excused: { label: 'Nepřijdu', note: 'Omlouvám se' },
    },
    send: 'Odeslat',
    once: 'Odkaz je jen pro vás, nikomu ho neposílejte. Funguje jednou. Neukládáme nic jiného než vaši odpověď.',
    doneTitle: 'Děkujeme, máme to',
    done: {
      'in-person': (day: string) => `${day} s\u00a0vámi počítáme.`,
      remote: (day: string) => `${day} s\u00a0vámi počítáme na dálku.`,
      excused: (day: string) => `${day} jste omluveni.`,
    },
    yourAnswer: 'Účast',
    change: 'Potřebujete-li odpověď změnit, napište tomu, kdo vás pozval.',
    calendar: 'Přidat do kalendáře',
    closed: {
      'link.used': {
        title: 'Tento odkaz už byl použit',
        text: 'Odpověď máme. Chcete-li ji změnit, napište tomu, kdo vás pozval.',
      },
      'link.expired': {
        title: 'Odkaz už neplatí',
        text: 'Jednání už proběhlo nebo se nekoná. Účast vám doplní ten, kdo vás pozval.',
      },
      'link.unknown': {
        title: 'Tento odkaz neznáme',
        text: 'Zkontrolujte, zda jste otevřeli celou adresu. Nový odkaz vám pošle ten, kdo vás pozval.',
      },
    },
  },

  arrival: {
    lead: 'Kdo přijde, zapíše se telefonem bez hesla. Kód platí v\u00a0den jednání.',
    show: 'Zobrazit QR kód',
    projectorTitle: 'Zapište se telefonem',
    projectorLead: 'Namiřte fotoaparát na kód a\u00a0napište své jméno.',
    codeAlt: 'QR kód s\u00a0adresou pro zápis účasti',
    address: 'Nebo otevřete adresu',
    notToday: (day: string) => `Kód začne platit v\u00a0den jednání, ${day}.`,
    over: 'Kód už neplatí. Kdo se nezapsal, doplňte v\u00a0účasti sami.',
    print: 'Vytisknout prezenční listinu',
    back: 'Zpět na jednání',
    minutes: 'asi 20 sekund',
    question: (meeting: string) => `Zapište se: ${meeting}`,
    name: 'Jméno a\u00a0příjmení',
    organisation: 'Organizace',
    organisationHint: 'Nejste-li z\u00a0žádné, nechte prázdné.',
    send: 'Zapsat se',
    note: 'Ostatní účastníky neukazujeme. Uložíme jen to, co napíšete.',
    doneTitle: 'Děkujeme, jste zapsáni',
    done: (name: string) => `Zapsali jsme: ${name}.`,
    already:
      'Z\u00a0tohoto telefonu už je někdo zapsán. Kdo přišel s\u00a0vámi, ať použije svůj, nebo se zapíše na papír.',
    closed: {
      'arrival.unknown': {
        title: 'Tento kód neznáme',
        text: 'Namiřte fotoaparát na kód znovu, nebo se zapište na papír.',
      },
      'arrival.too_early': { title: 'Ještě je brzy', text: 'Zapsat se můžete v\u00a0den jednání.' },
      'arrival.over': {
        title: 'Zápis účasti už skončil',
        text: 'Jednání proběhlo. Účast vám doplní ten, kdo jednání svolal.',
      },
    },
    guests: 'Zapsali se navíc',
    guestsLead: 'Tyto lidi jsme na listině nenašli. Potvrďte, že přišli.',
    confirm: 'Potvrdit',
    dismiss: 'Nezapisovat',
    confirmed: (name: string) => `${name}: zapsáno na listinu.`,
    dismissed: (name: string) => `${name}: na listině nebude.`,
  },

  sheet: {
    title: 'Podepsaná listina',
    lead: 'Stačí fotografie nebo sken. Listina se počítá, i\u00a0když jména doplníte později.',
    file: 'Fotografie nebo sken',
    hint: 'PDF, JPG nebo PNG do 50 MB',
    upload: 'Připojit listinu',
    replace: 'Připojit jinou',
    attached: 'Listina je připojena.',
    open: 'Otevřít listinu',
    reading: 'Listinu právě čteme. Až ji přečteme, nabídneme jména k\u00a0zaškrtnutí.',
    found: (count: number) =>
      `Na listině jsme přečetli ${czechCount(count, 'jméno pozvaného', 'jména pozvaných', 'jmen pozvaných')}:`,
    tick: 'Zaškrtnout, že přišli',
    ticked: 'Přečtená jména jsou zaškrtnuta.',
    none: 'Jména pozvaných jsme na listině nepřečetli. Zaškrtněte je sami.',
  },

  series: {
    title: 'Naplánovat opakovaná jednání',
    lead: 'Jednání naplánujeme na pracovní dny. Jednotlivá pak můžete posunout nebo zrušit.',
    open: 'Naplánovat opakovaně',
    first: 'První jednání',
    every: 'Opakovat po',
    unit: 'Jednotka',
    units: { weeks: 'týdnech', months: 'měsících' },
    until: 'Poslední nejpozději',
    plan: 'Naplánovat',
    preview: 'Ukázat dny',
    days: (count: number) => `Naplánujeme ${czechCount(count, 'jednání', 'jednání', 'jednání')}:`,
    moved: 'místo volného dne',
    planned: (count: number) => `Naplánováno: ${czechCount(count, 'jednání', 'jednání', 'jednání')}.`,
    ofSeries: 'Jednání z\u00a0řady',
    following: (count: number) =>
      count === 0
        ? 'Poslední z\u00a0řady.'
        : `V\u00a0řadě ${count === 1 ? 'následuje' : count < 5 ? 'následují' : 'následuje'} ještě ${czechCount(count, 'plánované jednání', 'plánovaná jednání', 'plánovaných jednání')}.`,
    changeFollowing: 'Změnit také následující',
    changeTitle: 'Změnit toto a\u00a0následující jednání',
    changeLead: 'Zrušená a\u00a0konaná jednání zůstanou, jak jsou. Prázdné pole nic nemění.',
    shiftDays: 'Posunout o\u00a0dní',
    shiftHint: 'Například 7 nebo −7. Kdo vyjde na volný den, posune se na nejbližší pracovní.',
    save: 'Změnit jednání',
    changed: (count: number) => `Změněno: ${czechCount(count, 'jednání', 'jednání', 'jednání')}.`,
    cancelFollowing: 'Zrušit toto a\u00a0následující',
    cancelQuestion: 'Zrušit toto a\u00a0všechna následující jednání řady?',
    cancelConsequence: 'Zůstanou v\u00a0seznamu jako nekonaná.',
    cancelled: (count: number) => `Zrušeno: ${czechCount(count, 'jednání', 'jednání', 'jednání')}.`,
  },

  refusals: {
    'attendance.answer_missing': 'Vyberte, zda přijdete.',
    'attendance.not_open': 'Jednání je zrušeno, účast se na něm nezapisuje.',
    'arrival.name_missing': 'Napište své jméno.',
    'arrival.unknown': 'Tento kód neznáme.',
    'arrival.too_early': 'Zapsat se můžete v\u00a0den jednání.',
    'arrival.over': 'Zápis účasti už skončil.',
    'arrival.already': 'Z\u00a0tohoto telefonu už je někdo zapsán.',
    'series.first_missing': 'Doplňte den prvního jednání, například 14. 3. 2024.',
    'series.until_missing': 'Doplňte, do kdy se jednání opakují, například 31. 12. 2024.',
    'series.day_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není den v\u00a0kalendáři. Napište ho například 14. 3. 2024.`,
    'series.every_impossible': 'Napište celé číslo od 1 do 52.',
    'series.until_before_first': 'Konec opakování je dřív než první jednání. Zkontrolujte rok.',
    'series.too_many': ({ count, most }: RefusalDetails) =>
      `Vyšlo by ${count} jednání, najednou jich naplánujeme nejvýš ${most}. Zkraťte dobu nebo prodlužte odstup.`,
    'series.shift_impossible': 'Napište celé číslo od −366 do 366.',
    'series.nothing_to_change': 'Vyplňte aspoň jedno pole.',
  },
}

function time(text: string): string {
  return text.replace(/^0/, '').replace(':', '.')
}
