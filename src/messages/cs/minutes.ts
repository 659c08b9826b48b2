import type { RefusalDetails } from '#kernel/refusal.ts'
import { czechCount } from '../plural.ts'

/** Minutes: the editor with its drafts, two texts side by side, and the version for the public. */
export const minutes = {
  title: (meeting: string) => `Zápis: ${meeting}`,
  label: 'Zápis',
  hint: 'Nadpis začněte ##, odrážku pomlčkou, bod číslem s\u00a0tečkou. **Tučně** a\u00a0*kurzívu* uzavřete do hvězdiček. Odstavce oddělte prázdným řádkem.',
  editorHint: 'Text se průběžně ukládá jako rozepsaný. Ostatní ho uvidí, až zápis uložíte.',
  save: 'Uložit zápis',
  saved: 'Zápis je uložen.',
  write: 'Psát zápis',
  edit: 'Upravit zápis',
  none: 'Zápis zatím chybí.',

  toolbar: {
    label: 'Úpravy textu',
    bold: 'Tučně',
    italic: 'Kurzíva',
    heading: 'Nadpis',
    subheading: 'Podnadpis',
    paragraph: 'Odstavec',
    bullets: 'Odrážky',
    numbers: 'Číslování',
    link: 'Odkaz',
    undo: 'Vrátit',
    redo: 'Znovu',
    withKey: (name: string, key: string) => `${name} (${key})`,
    address: 'Adresa odkazu',
    addressHint: 'Začíná https:// nebo mailto:',
    addressWrong: 'Adresa musí začínat https://, http:// nebo mailto:.',
    setLink: 'Vložit odkaz',
    removeLink: 'Zrušit odkaz',
  },

  keeping: {
    waiting: 'Rozepsaný text ukládáme za vás.',
    saving: 'Ukládá se…',
    saved: (when: string) => `Uloženo ${when}`,
    failed: 'Uložit se nepodařilo, text máte stále zde.',
    offline: 'Spojení vypadlo. Text zůstává v\u00a0tomto počítači a\u00a0odešle se, až se spojení vrátí.',
    at: (time: string) => `v\u00a0${time}`,
    onDayAt: (day: string, time: string) => `${day} v\u00a0${time}`,
    draft: (when: string) => `Pokračujete v\u00a0rozepsaném zápisu, uloženém ${when}.`,
    own: (when: string) => `Máte rozepsaný zápis, uložený ${when}.`,
    overtaken: 'Zápis mezitím uložil někdo jiný. Až uložíte svůj, uvidíte obě znění vedle sebe.',
    discard: 'Zahodit rozepsané',
    discardQuestion: 'Zahodit rozepsaný text?',
    discardConsequence: 'Zůstane zápis, který je uložen u\u00a0jednání.',
    discarded: 'Rozepsaný text je zahozen.',
    local: (when: string) => `V\u00a0tomto počítači zůstal text, který se nepodařilo odeslat (${when}).`,
    useLocal: 'Vrátit se k\u00a0němu',
    dropLocal: 'Nechat být',
  },

  others: {
    warning: (names: string) => `Zápis právě upravuje ${names}`,
    since: (name: string, when: string) => `${name}, naposledy ${when}`,
    explanation:
      'Když budete psát oba, uvidí druhý z\u00a0vás při uložení obě znění a\u00a0vybere z\u00a0nich. Nic se neztratí.',
    go: 'Přesto psát',
    read: 'Jen číst',
    meanwhile: (names: string) => `Zápis teď upravuje také ${names}.`,
    draft: (name: string, when: string) => `${name} má zápis rozepsaný, naposledy ${when}.`,
    and: 'a',
  },

  conflict: {
    title: 'Dvě znění zápisu',
    lead: 'Zápis mezitím uložil někdo jiný. Vyberte, co má platit. Váš text je uložen jako rozepsaný.',
    theirs: 'Uloženo mezitím',
    mine: 'Vaše znění',
    nothing: 'nic',
    choice: (position: number) => `Rozdíl ${position}: co má platit`,
    choices: { both: 'obojí', theirs: 'uložené', mine: 'moje' },
    save: 'Uložit spojený zápis',
    edit: 'Spojit a\u00a0dál upravovat',
    merged: 'Obě znění jsou spojena. Zkontrolujte text a\u00a0uložte ho.',
  },

  versions: { label: 'Verze zápisu', internal: 'Vnitřní', public: 'Veřejný' },
  publicVersion: {
    title: (meeting: string) => `Veřejný zápis: ${meeting}`,
    lead: 'Zápis bez údajů soukromých osob. Úřední osoby zůstávají jménem, ostatní jsou uvedeni organizací.',
    prepare: 'Připravit veřejný zápis',
    change: 'Upravit veřejný zápis',
    none: 'Veřejný zápis zatím nikdo nepřipravil.',
    needsMinutes: 'Veřejný zápis se připraví, až bude zápis.',
    stale: 'Zápis se od přípravy veřejné verze změnil. Zkontrolujte, zda veřejný zápis ještě platí.',
    label: 'Veřejný zápis',
    replaced: 'Co jsme nahradili',
    replacedLead: (count: number) =>
      count === 0
        ? 'Žádné jméno, které známe, v\u00a0zápisu není.'
        : `${czechCount(count, 'výraz', 'výrazy', 'výrazů')} v\u00a0zápisu. Text si ještě přečtěte.`,
    doubts: 'Co ověřit',
    doubtsLead:
      'Může jít o\u00a0jméno nebo adresu někoho, koho v\u00a0evidenci nemáme. Nahraďte je, nebo při uložení potvrďte, že smějí být veřejné.',
    caption: 'Nahrazené údaje',
    found: 'V\u00a0zápisu',
    instead: 'Ve veřejném zápisu',
    times: 'Kolikrát',
    fresh: 'Nový návrh',
    freshLead: 'Takto by veřejný zápis vypadal podle dnešního zápisu.',
    useFresh: 'Nahradit novým návrhem',
    confirmed: 'Text je v\u00a0pořádku, uvedená jména smějí být veřejná',
    save: 'Uložit veřejný zápis',
    saved: 'Veřejný zápis je uložen.',
    withdraw: 'Zrušit veřejný zápis',
    withdrawQuestion: 'Zrušit veřejný zápis?',
    withdrawConsequence: 'Vnitřní zápis zůstane, veřejný bude potřeba připravit znovu.',
    withdrawn: 'Veřejný zápis je zrušen.',
    back: 'Zpět na jednání',
  },
  /** Words of the paper itself. */
  publicWords: {
    present: 'Přítomni:',
    decisions: 'Rozhodnutí',
    participant: 'účastník',
    noOrganisation: 'bez organizace',
    fromOrganisation: (organisation: string, count: number) => `${organisation} (${count})`,
    leftOut: { email: '[e-mail vynechán]', phone: '[telefon vynechán]', 'birth-number': '[rodné číslo vynecháno]' },
  },

  refusals: {
    'minutes.too_long': 'Zápis je delší než 500 000 znaků. Rozdělte ho, nebo přiložte jako dokument.',
    'minutes.missing': 'Zápis ještě není, není tedy z\u00a0čeho připravit veřejnou verzi.',
    'minutes.public_missing': 'Napište text veřejného zápisu.',
    'minutes.public_names': ({ names }: RefusalDetails) =>
      `V\u00a0textu zůstalo: ${names}. Nahraďte to, nebo potvrďte, že údaje smějí být veřejné.`,
  },
}
