import type { RefusalDetails } from '#kernel/refusal.ts'
import { czechCount } from '../plural.ts'

const persons = (count: number) => czechCount(count, 'člověk', 'lidé', 'lidí')
const organisations = (count: number) => czechCount(count, 'organizace', 'organizace', 'organizací')

/** The register of people and organisations: the list, the page of one, duplicates and merging. */
export const people = {
  kinds: {
    unit: 'město nebo obec',
    agency: 'Agentura pro sociální začleňování',
    region: 'kraj',
    'labour-office': 'Úřad práce',
    'state-police': 'Policie ČR',
    'municipal-police': 'městská nebo obecní policie',
    school: 'škola',
    service: 'sociální služba',
    health: 'zdravotnictví',
    business: 'firma',
    other: 'jiná',
  },
  because: {
    email: 'mají stejný e-mail',
    ico: 'mají stejné IČO',
    name: 'jmenují se stejně',
    institution: 'jde o\u00a0stejnou instituci',
    initial: 'liší se jen zkratkou jména',
    typo: 'jména se liší překlepem',
  },
  list: {
    title: 'Lidé a\u00a0organizace',
    lead: (count: number, places: number, pairs: number) =>
      count + places === 0
        ? 'Zatím tu nikdo není. Kdo je na prezenční listině jednání, zapíše se sem sám.'
        : `V\u00a0evidenci ${count >= 2 && count <= 4 ? 'jsou' : 'je'} ${persons(count)} a\u00a0${organisations(places)}.${
            pairs === 0 ? '' : ` Možná totéž: ${czechCount(pairs, 'dvojice', 'dvojice', 'dvojic')}.`
          }`,
    views: 'Co ukázat',
    people: 'Lidé',
    organisations: 'Organizace',
    search: 'Hledat v\u00a0evidenci',
    searchButton: 'Hledat',
    nothing: 'Nic takového v\u00a0evidenci není.',
    addPerson: 'Přidat člověka',
    addOrganisation: 'Přidat organizaci',
    name: 'Jméno',
    organisation: 'Organizace',
    position: 'Funkce',
    contact: 'Kontakt',
    kind: 'Druh',
    ico: 'IČO',
    peopleCount: 'Lidé',
    duplicates: 'Nejde o\u00a0totéž?',
    duplicatesHint:
      'Sloučením se nic neztratí: oba zápisy zůstanou v\u00a0historii a\u00a0sloučení lze vzít zpět. Dvojici, která totožná není, podruhé nenabídneme.',
    pair: (first: string, second: string, because: string) => `${first} a\u00a0${second}: ${because}.`,
    pairNames: (first: string, second: string) => `${first} a\u00a0${second}`,
    compare: 'Porovnat a\u00a0sloučit',
    notSame: { person: 'Nejsou totožní', organisation: 'Nejsou totožné' },
    dismissed: 'Tuto dvojici už nenabídneme. Sloučit ji můžete i\u00a0později, na stránce jednoho ze zápisů.',
  },
  form: {
    newPerson: 'Přidat člověka',
    newOrganisation: 'Přidat organizaci',
    name: 'Jméno',
    nameHint: 'S\u00a0titulem i\u00a0bez něj, poznáme ho.',
    organisation: 'Organizace',
    organisationHint: 'Vyberte známou, nebo napište novou.',
    position: 'Funkce',
    email: 'E-mail',
    phone: 'Telefon',
    note: 'Poznámka',
    organisationName: 'Název',
    kind: 'Druh',
    ico: 'IČO',
    icoHint: 'Osm číslic.',
    accountId: (name: string, email: string) => `Účet ${name} (${email}) patří tomuto člověku`,
    accountHint: 'Shoduje se e-mail. Člověk pak uvidí své úkoly po přihlášení.',
    save: 'Uložit',
    saved: 'Uloženo.',
  },
  view: {
    data: 'Údaje',
    account: 'Účet',
    people: 'Lidé organizace',
    noPeople: 'V\u00a0evidenci z\u00a0ní nikdo není.',
    merge: 'Sloučit s\u00a0jiným zápisem',
    mergeHint:
      'Tento zápis bude znamenat ten vybraný: na jednáních, v\u00a0úkolech i\u00a0v\u00a0členství. Co vybranému chybí, doplní se odsud.',
    into: 'Je to totéž jako',
    choose: 'vyberte zápis',
    mergeButton: 'Sloučit',
    mergeQuestion: 'Sloučit oba zápisy?',
    mergeConsequence: 'Oba zůstanou v\u00a0historii, sloučení lze vzít zpět.',
    mergedDone: (name: string) => `Sloučeno. Teď platí zápis ${name}.`,
    meant: 'Tento zápis je sloučen. Platí:',
    merged: 'Sloučeno sem',
    part: 'Vzít sloučení zpět',
    partWhom: (name: string) => `zápis ${name}`,
    parted: 'Zápisy jsou zase dva. Co bylo mezitím zapsáno u\u00a0sloučeného, zůstalo u\u00a0něj.',
    back: 'Všichni lidé a\u00a0organizace',
    partnership: 'Partnerství',
  },
  refusals: {
    'person.name_missing': 'Napište jméno.',
    'person.email_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není e-mailová adresa. Napište ji například jana.nova@mesto.cz.`,
    'person.organisation_unknown': 'Tato organizace v\u00a0evidenci celku není. Vyberte jinou.',
    'person.account_unknown': 'Tento účet nemá u\u00a0celku žádnou roli. Vyberte jiný.',
    'organisation.name_missing': 'Napište název organizace.',
    'organisation.ico_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není platné IČO: má osm číslic a\u00a0poslední je kontrolní. Zkontrolujte je.`,
    'merge.nothing_chosen': 'Vyberte zápis, který znamená totéž.',
    'merge.with_itself': 'Zápis nelze sloučit se sebou samým. Vyberte jiný.',
    'merge.across_units': 'Sloučit lze jen zápisy téhož celku.',
    'merge.already_merged': 'Jeden ze zápisů už je sloučen s\u00a0jiným. Otevřete ten, který platí.',
    'merge.not_merged': ({ name }: RefusalDetails) => `${name} s\u00a0ničím sloučen není.`,
    'merge.merged_further': ({ name }: RefusalDetails) =>
      `Zápis ${name} byl mezitím sloučen s\u00a0dalším. Nejdřív vezměte zpět toto sloučení.`,
    'duplicate.one_entry': 'Je to jeden a\u00a0týž zápis. Vyberte dva různé.',
  },
}
