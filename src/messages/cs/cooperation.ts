import { czechDate } from '../../kernel/czech-typography.ts'
import { type LocalDate, localDate } from '../../kernel/local-date.ts'
import type { RefusalDetails } from '../../kernel/refusal.ts'

/** People in the offices of a cooperation, and its periods. */
export const cooperation = {
  offices: {
    representative: 'pověřený zástupce',
    manager: 'manažer sociálního začleňování',
    'manager-stand-in': 'zastupující manažer',
    consultant: 'lokální konzultant ASZ',
    'regional-head': 'vedoucí regionálního pracoviště ASZ',
  },
  endings: {
    expired: 'doběhlo',
    followed: 'navázalo další období',
    'notice-by-unit': 'výpověď územního celku',
    'notice-by-agency': 'výpověď ASZ',
    'by-agreement': 'dohoda obou stran',
    other: 'jinak',
  },
  term: (from: LocalDate, to: LocalDate | null) => range(from, to),
  sinceUnknown: 'nikdo není zapsán',
  form: {
    takeTitle: 'Zapsat do úřadu',
    changeTitle: (office: string, name: string) => `Upravit: ${office} ${name}`,
    succeedTitle: (office: string) => `Vystřídat: ${office}`,
    succeedLead: (name: string) => `${name} skončí den před nástupem toho, kdo přichází.`,
    office: 'Úřad',
    name: 'Jméno',
    nameHint: 'Vyberte známého člověka, nebo napište nového.',
    from: 'Od',
    to: 'Do',
    toHint: 'Poslední den. Prázdné, dokud trvá.',
    startsOn: 'Nastupuje dne',
    note: 'Poznámka',
    save: 'Uložit',
    take: 'Zapsat',
    succeed: 'Vystřídat',
    taken: (name: string, office: string) => `Zapsáno: ${name}, ${office}.`,
    changed: 'Uloženo.',
    succeeded: (name: string, day: LocalDate) =>
      `Od ${czechDate(day)} nastupuje ${name}. Předání si můžete připravit hned.`,
    meanwhile: 'Mezitím to změnil někdo jiný. Vaše znění zůstalo v\u00a0polích, uložením ho nahradíte. Teď je uloženo:',
    remove: 'Odebrat',
    removeQuestion: 'Odebrat tento záznam?',
    removeConsequence: 'Odebírá se jen to, co vzniklo omylem. Kdo v\u00a0úřadu skončil, má poslední den.',
    removed: 'Záznam je odebrán.',
    newPeriodTitle: 'Zapsat období spolupráce',
    changePeriodTitle: (programme: string) => `Upravit období ${programme}`,
    programme: 'Program',
    programmeHint: 'Například KPSVL 2014–2020 nebo KPSV 2021+.',
    endedHow: 'Jak skončilo',
    stillRuns: 'trvá, nebo to nevíme',
    endedHint: 'Usnesení, důvod výpovědi a\u00a0podobně.',
    periodSaved: 'Období je uloženo.',
    periodRemoved: 'Období je odebráno.',
    removePeriodQuestion: 'Odebrat toto období?',
  },
  refusals: {
    'term.day_missing': 'Den chybí.',
    'term.day_impossible': ({ text }: RefusalDetails) =>
      `„${text}“ není den v\u00a0kalendáři. Napište jej například 19.\u00a04.\u00a02024.`,
    'term.before_agency': ({ founded }: RefusalDetails) =>
      `Agentura vznikla ${day(founded)}, dřív spolupráce být nemohla. Zkontrolujte rok.`,
    'term.ends_before_start': 'Konec je dřív než začátek. Zkontrolujte obě data.',
    'office.person_missing': 'Jméno chybí.',
    'office.overlap': ({ name, from, to }: RefusalDetails) =>
      `Pověřený zástupce je vždy jeden. V\u00a0té době jím je ${name} (${between(from, to)}). Ukončete jej, nebo zvolte Vystřídat.`,
    'office.held_twice': ({ name, from, to }: RefusalDetails) =>
      `${name} už v\u00a0tomto úřadu je (${between(from, to)}).`,
    'office.successor_too_early': ({ from }: RefusalDetails) =>
      `Kdo odchází, je v\u00a0úřadu od ${day(from)}. Nástupce musí začít později.`,
    'period.programme_missing': 'Program chybí.',
    'period.end_missing': 'Období skončilo, doplňte den.',
    'period.overlap': ({ programme, from, to }: RefusalDetails) =>
      `Překrývá se s\u00a0obdobím ${programme} (${between(from, to)}).`,
  },
}

/** „1. 3. 2021 – 13. 10. 2024“, „od 14. 10. 2024“ */
function range(from: LocalDate, to: LocalDate | null): string {
  return to === null ? `od ${czechDate(from)}` : `${czechDate(from)} –\u00a0${czechDate(to)}`
}

function day(value: string | number | undefined): string {
  return czechDate(localDate(String(value)))
}

function between(from: string | number | undefined, to: string | number | undefined): string {
  return range(localDate(String(from)), to === undefined || to === '' ? null : localDate(String(to)))
}
