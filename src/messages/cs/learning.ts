import { czechDate } from '#kernel/czech-typography.ts'
import { localDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { czechCount } from '../plural.ts'

/** Records of education, support, research and advice: kinds, the form, the list and the page of one. */
export const learning = {
  kinds: {
    'education-group': 'Skupinové vzdělávání',
    'individual-support': 'Individuální podpora',
    'advisory-programme': 'Poradenský program',
    information: 'Informační servis',
    'practice-sharing': 'Sdílení praxe',
    facilitation: 'Facilitace',
    research: 'Výzkum',
    advice: 'Poradenství',
    document: 'Jiný doklad',
  },
  kindNotes: {
    'education-group': 'Seminář, workshop, konference.',
    'individual-support': 'Odborná podpora jednoho pracovníka nebo organizace.',
    research: 'Tematický výzkum nebo analýza.',
    advice: 'Rada, konzultace projektu, poradenský program.',
    document: 'Dokládá závazek, ke kterému ho přiřadíte.',
  },
  missing: { document: 'Chybí doklad', obligation: 'Nepřiřazeno k\u00a0závazku' },
  hours: (hours: number) => czechCount(hours, 'hodina', 'hodiny', 'hodin', 'hodiny'),
  participants: (people: number) => czechCount(people, 'účastník', 'účastníci', 'účastníků'),
  distance: 'na dálku',

  list: {
    title: 'Vzdělávání a\u00a0výzkum',
    lead: (year: number, total: number) =>
      total === 0
        ? `V\u00a0roce ${year} zatím není zapsáno žádné vzdělávání, podpora ani výzkum.`
        : `V\u00a0roce ${year}: ${czechCount(total, 'záznam', 'záznamy', 'záznamů')}.`,
    caption: (year: number) => `Záznamy v\u00a0roce ${year}`,
    add: 'Zapsat záznam',
    record: 'Záznam',
    kind: 'Druh',
    extent: 'Rozsah',
    proofs: 'Doklady',
    complete: 'Doloženo',
    none: 'Žádný záznam. Zapište první seminář, podporu nebo výzkum, hned se započte.',
    noneToRead: 'Žádný záznam zatím nikdo nezapsal.',
  },

  form: {
    newTitle: 'Zapsat záznam',
    newLead: 'Zapište ho jednou. Započte se do závazků, do hodin i\u00a0do zprávy.',
    editTitle: (title: string) => `Upravit: ${title}`,
    kind: 'Co to bylo',
    title: 'Název',
    titleHint: 'Například Seminář o\u00a0dluhovém poradenství.',
    day: 'Den',
    hours: 'Délka v\u00a0hodinách',
    hoursHint: 'Například 6 nebo 1,5',
    participants: 'Počet účastníků',
    distance: 'Konalo se na dálku',
    distanceHint: 'Hodiny na dálku se počítají jen do limitu popisu spolupráce.',
    document: 'Doklad',
    documentHint: 'Prezenční listina, certifikát, zpráva. Vybíráte z\u00a0dokumentů celku.',
    noDocument: 'zatím žádný',
    bringDocument: 'Nahrát dokument',
    obligations: 'Dokládá závazek',
    obligationsHint:
      'Co záznam plní podle svého druhu, se započte samo. Zaškrtněte jen to, co se pozná až z\u00a0obsahu.',
    note: 'Poznámka',
    save: 'Uložit záznam',
    saved: (missingParts: string | null) =>
      missingParts === null ? 'Záznam je uložen a\u00a0doložen.' : `Záznam je uložen. ${missingParts}.`,
    openSaved: 'Otevřít uložený záznam',
    overwrite: 'Uložit moje znění',
    currentState: 'Nový stav',
    currentStateLead:
      'Takto záznam mezitím uložil někdo jiný. Porovnejte ho se svým zněním a\u00a0uložte, co má platit.',
  },

  view: {
    edit: 'Upravit záznam',
    complete: { document: 'Doplnit doklad', obligation: 'Přiřadit k\u00a0závazku' },
    stillCounts: 'Počítá se i\u00a0tak. Do kontroly ho ale doložte.',
    provesNothing: 'Dokud ho nepřiřadíte, nic nedokládá.',
    what: 'O\u00a0záznamu',
    note: 'Poznámka',
    uses: 'Kam se počítá',
    noUses: 'Žádný závazek tento záznam neplní.',
    outsideValidity: 'Záznam je mimo dobu, po kterou platí popis spolupráce. Zkontrolujte den.',
    remove: 'Smazat záznam',
    removeQuestion: 'Smazat tento záznam?',
    removeConsequence: 'Přestane se počítat. V\u00a0historii zůstane.',
    removed: 'Záznam je smazán.',
    back: 'Všechny záznamy',
  },
  refusals: {
    'record.day_missing': 'Doplňte den, například 14. 3. 2024.',
    'record.day_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není den v\u00a0kalendáři. Napište ho například 14. 3. 2024.`,
    'record.title_missing': 'Napište, co se konalo nebo co doklad dokládá.',
    'record.in_future': ({ on }: RefusalDetails) =>
      `${czechDate(localDate(String(on)))} teprve bude. Zapište záznam, až se to stane.`,
    'record.hours_impossible': ({ text, most }: RefusalDetails) =>
      `„${text}“ není délka v\u00a0hodinách. Napište číslo do ${Number(most).toLocaleString('cs-CZ')}, například 6 nebo 1,5.`,
    'record.participants_impossible': ({ text, most }: RefusalDetails) =>
      `„${text}“ není počet účastníků. Napište celé číslo do ${Number(most).toLocaleString('cs-CZ')}.`,
    'record.document_unknown': 'Tento dokument mezi dokumenty celku není. Vyberte jiný.',
    'record.obligation_unknown': 'Tento závazek celek nemá. Vyberte jiný.',
  },
}
