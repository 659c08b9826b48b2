import type { RefusalDetails } from '#kernel/refusal.ts'
import { czechCount } from '../plural.ts'

/** Roles, accounts, sign-in and one-time links. */
export const access = {
  roles: {
    administrator: 'správce',
    consultant: 'konzultant ASZ',
    'regional-head': 'vedoucí regionálního pracoviště',
    manager: 'manažer sociálního začleňování',
    representative: 'pověřený zástupce',
    partner: 'partner',
    reader: 'čtenář',
  },
  everywhere: 'celá instalace',
  noRole: 'bez role',
  position: (role: string, place: string) => `${role}, ${place}`,
  accountStates: { invited: 'Pozvaný', active: 'Aktivní', disabled: 'Zavřený' },
  signIn: {
    title: 'Přihlášení',
    email: 'E-mail',
    password: 'Heslo',
    submit: 'Přihlásit se',
    forgotten: 'Zapomenuté heslo',
    forgottenHelp:
      'Řekněte si o odkaz na nové heslo správci. Vytvoří ho ve Správě účtů; správce sám sobě příkazem bin/spoluplan accounts reset-password.',
    whatTitle: 'Co si město a Agentura slíbily, na jednom místě',
    what: 'Spoluplán přečte popis spolupráce, hlídá jeho termíny a z toho, co jednou zapíšete, sestaví zápis i zprávu pro zastupitelstvo.',
    partnerTitle: 'Jste člen lokálního partnerství?',
    partner: 'Heslo nepotřebujete. Otevřete odkaz z pozvánky, kterou vám poslala manažerka sociálního začleňování.',
    openTitle: 'Kde jsou data',
    open: 'V databázi na tomto serveru. Nic z dokumentů neodchází jinam.',
    demonstrationTitle: 'Prohlédněte si ukázku',
    demonstration: 'Obce i lidé jsou vymyšlení. Jedním kliknutím se podíváte očima kterékoli role.',
    signInAs: (role: string) => `Vstoupit jako ${role}`,
  },
  interrupted: {
    title: 'Přihlaste se znovu',
    lead: 'Mezitím jste byli odhlášeni. Co jste napsali, máme; uložíte to hned po přihlášení.',
    files: 'Soubor po přihlášení vyberte znovu.',
    resumeTitle: 'Jste zpět a nic se neztratilo',
    resumeLead: 'Formulář ještě není uložený. Odešlete ho, nebo se na stránku vraťte bez něj.',
    resume: 'Odeslat rozepsaný formulář',
    leave: 'Vrátit se bez odeslání',
  },
  invitation: {
    title: (name: string) => `Vítejte, ${name}`,
    lead: 'Zvolte si heslo. Potom se budete přihlašovat svým e-mailem.',
    firstTitle: 'Účet prvního správce',
    firstLead: 'Instalaci zatím nikdo nespravuje. Vytvořte si účet, ostatní pozvete sami.',
    newPasswordTitle: 'Nové heslo',
    newPasswordLead: 'Po uložení budete přihlášeni zde a odhlášeni všude jinde.',
    name: 'Jméno a příjmení',
    password: 'Heslo',
    passwordHint: 'Aspoň 12 znaků. Dobře se pamatuje několik slov za sebou.',
    again: 'Heslo ještě jednou',
    submit: 'Uložit heslo a vstoupit',
  },
  own: {
    title: 'Můj účet',
    rolesTitle: 'Role',
    languageTitle: 'Jazyk',
    languages: { cs: 'Čeština', en: 'English' },
    saveLanguage: 'Změnit jazyk',
    passwordTitle: 'Heslo',
    current: 'Současné heslo',
    next: 'Nové heslo',
    change: 'Změnit heslo',
    changed: 'Heslo je změněné. Jinde jsme vás odhlásili.',
    noPassword: 'Účet ukázky heslo nemá.',
  },
  accounts: {
    title: 'Účty',
    lead: (count: number) => `${czechCount(count, 'účet', 'účty', 'účtů')} v této instalaci.`,
    search: 'Jméno nebo e-mail',
    find: 'Najít',
    none: 'Nikdo takový tu není.',
    person: 'Jméno',
    roles: 'Role',
    state: 'Stav',
    actions: 'Kroky',
    newLink: 'Nový odkaz',
    disable: 'Zavřít účet',
    enable: 'Otevřít účet',
    forWhom: (name: string) => `pro účet ${name}`,
    inviteTitle: 'Pozvat',
    inviteLead: 'Kdo už účet má, dostane další roli.',
    name: 'Jméno a příjmení',
    email: 'E-mail',
    role: 'Role',
    place: 'Kde role platí',
    placeHint: 'Manažer, zástupce a partner patří k jednomu celku, vedoucí ke kraji, správce k celé instalaci.',
    invite: 'Pozvat',
    linkTitle: (name: string) => `Odkaz pro účet ${name}`,
    linkLead: 'Zkopírujte ho a předejte. Funguje jednou a sedm dní; znovu už ho nezobrazíme.',
    linkLabel: 'Jednorázový odkaz',
    added: (name: string) => `${name} se už přihlašuje, roli jsme přidali.`,
    disabled: (name: string) => `Účet ${name} je zavřený a odhlášený.`,
    enabled: (name: string) => `Účet ${name} je otevřený.`,
    unitsGroup: 'Územní celky',
    regionsGroup: 'Kraje',
  },
  command: {
    usage: `spoluplan accounts – účty z příkazového řádku

  spoluplan accounts list                       účty a jejich role
  spoluplan accounts invite EMAIL ROLE [KDE] [--name JMÉNO]
                                                pozvánka; KDE je IČO celku nebo kód kraje, bez něj celá instalace
  spoluplan accounts reset-password EMAIL       odkaz na nové heslo
  spoluplan accounts add-administrator EMAIL    nový správce
`,
    roles: (names: string) => `Role: ${names}.`,
    unknownEmail: (email: string) => `Účet s e-mailem ${email} neexistuje.`,
    unknownUnit: (ico: string) => `Územní celek s IČO ${ico} neexistuje.`,
    link: (email: string) => `Odkaz pro ${email}, funguje jednou a sedm dní:`,
    added: (email: string) => `${email} se už přihlašuje, roli jsme přidali.`,
  },
  refusals: {
    'access.forbidden': 'Na tento krok vaše role nestačí.',
    'access.sign_in_first': 'Nejdřív se přihlaste.',
    'access.wrong_password': ({ left }: RefusalDetails) =>
      `Heslo nesouhlasí s tímto e-mailem. ${attemptsLeft(Number(left))}`,
    'access.account_disabled': 'Tento účet správce zavřel.',
    'access.too_many_attempts': ({ minutes }: RefusalDetails) =>
      `Příliš mnoho pokusů. Zkuste to znovu za ${czechCount(Number(minutes), 'minutu', 'minuty', 'minut')}.`,
    'access.no_demonstration': 'Vstup jedním kliknutím funguje jen v ukázce a jen z počítače, na kterém běží.',
    'account.email': 'Napište e-mail, například jana.novotna@mesto.example.',
    'account.name_missing': 'Napište jméno a příjmení.',
    'account.scope': 'Tato role tady platit nemůže. Vyberte jiné místo.',
    'account.disabled': 'Účet je zavřený. Nejdřív ho otevřete.',
    'account.own': 'Vlastní účet zavřít nemůžete, nikdo by vás nepustil zpět.',
    'account.current_password': 'Současné heslo nesouhlasí.',
    'account.password_short': ({ least }: RefusalDetails) => `Heslo má mít aspoň ${least} znaků.`,
    'account.password_long': ({ most }: RefusalDetails) => `Heslo má mít nejvýš ${most} znaků.`,
    'account.password_simple': 'Toto heslo jde snadno uhodnout. Zvolte například několik slov za sebou.',
    'account.passwords_differ': 'Hesla se liší. Napište je znovu.',
    'link.unknown': 'Takový odkaz neznáme. Zkontrolujte, že je celý.',
    'link.used': 'Odkaz už byl použit. Přihlaste se, nebo si řekněte správci o nový.',
    'link.expired': 'Platnost odkazu skončila. Řekněte si správci o nový.',
  },
}

function attemptsLeft(count: number): string {
  if (count === 0) return 'Další pokus bude možný až za chvíli.'
  return `${count >= 2 && count <= 4 ? 'Zbývají' : 'Zbývá'} ${czechCount(count, 'pokus', 'pokusy', 'pokusů')}.`
}
