import type { Block } from '#documents/model.ts'
import type { DocumentKind } from '../../src/modules/agreements/domain/draft.ts'
import { composeAgreementForm } from '../../src/modules/agreements/domain/papers/agreement-form.ts'
import { item, paragraph, table } from './documents.ts'
import { aFormContent } from './form-content.ts'

/** A paper of the field, with invented municipalities and people. */
export type SamplePaper = { readonly name: string; readonly blocks: readonly Block[] }

/** At least three papers of each kind, worded as offices word them. */
export const samplePapers: Readonly<Record<DocumentKind, readonly SamplePaper[]>> = {
  popis: [
    { name: 'annex 5', blocks: composeAgreementForm(aFormContent(), { annex: '5', columns: 'unit-first' }).blocks },
    { name: 'annex 6', blocks: composeAgreementForm(aFormContent(), { annex: '6', columns: 'agency-first' }).blocks },
    {
      name: 'a form that mentions its report at the beginning',
      blocks: [
        paragraph('Ke zprávě o plnění za rok 2023 nebyly připomínky.'),
        ...composeAgreementForm(aFormContent(), { annex: '5', columns: 'unit-first' }).blocks,
      ],
    },
  ],
  memorandum: [
    paper('a town', [
      'Memorandum o spolupráci',
      'mezi Městem Horní Lhota a Ministerstvem pro místní rozvoj',
      'Článek I. Předmět memoranda',
      'Účastníci memoranda se dohodli na koordinovaném přístupu k sociálnímu vyloučení.',
      'Článek IV. Závěrečná ustanovení',
      'Toto memorandum se uzavírá na dobu neurčitou.',
    ]),
    paper('a union', [
      'Svazek obcí Lhotsko a Agentura pro sociální začleňování',
      'uzavírají toto',
      'MEMORANDUM O SPOLUPRÁCI A PARTNERSTVÍ',
      'Strany memoranda vycházejí z potřeb obyvatel.',
    ]),
    paper('without its first page', [
      'III.',
      'Účastníci memoranda se zavazují ke vzájemné součinnosti.',
      'Od tohoto memoranda může každá strana odstoupit.',
      'Memorandum se uzavírá ve dvou vyhotoveních.',
    ]),
  ],
  plan: [
    paper('a plan', [
      'Plán sociálního začleňování města Horní Lhota 2024–2027',
      'Analytická část',
      'Návrhová část',
      'Priorita 1: Bydlení',
      'Specifický cíl 1.1 Zvýšit dostupnost bydlení',
    ]),
    paper('a strategic plan', [
      'Horní Lhota',
      'Strategický plán sociálního začleňování',
      'Platnost plánu: 2022–2026',
      table([
        ['Opatření', 'Odpovědnost', 'Termín', 'Zdroj financování'],
        ['1.1.1 Terénní práce', 'Odbor sociálních věcí', 'průběžně', 'OPZ+'],
      ]),
    ]),
    paper('a thematic plan', [
      'Tematický akční plán – Prevence zadlužení',
      'Dolní Potoky, 6/2022–6/2025',
      'SWOT analýza',
    ]),
  ],
  'fulfilment-report': [
    paper('of the popis', [
      'Zpráva o plnění popisu spolupráce za rok 2023',
      'V hodnoceném období se uskutečnila čtyři jednání lokálního partnerství.',
      table([
        ['Činnost', 'Plnění'],
        ['Jednání lokálního partnerství', 'splněno'],
      ]),
    ]),
    paper('an evaluation', [
      'Město Horní Lhota',
      'Vyhodnocení strategického plánu sociálního začleňování',
      'Hodnocené období: 2022–2023',
      'Opatření 1.1 bylo splněno, opatření 1.2 je částečně splněno.',
    ]),
    paper('a yearly one', [
      'Roční zpráva o naplňování opatření',
      'Předkládá se zastupitelstvu na vědomí.',
      table([
        ['Opatření', 'Stav plnění', 'Poznámka'],
        ['2.1 Dluhová poradna', 'splněno', ''],
      ]),
    ]),
  ],
  'cooperation-summary': [
    paper('of eighteen months', [
      'Shrnutí spolupráce Agentury a města Horní Lhota za posledních 18 měsíců',
      'Předkládaný materiál shrnuje hlavní body spolupráce.',
      'Kontext spolupráce v daném období',
      'Tematický výzkum proběhl v roce 2021, dotazníkové šetření v roce 2022.',
    ]),
    paper('of activity', [
      'Agentura pro sociální začleňování',
      'Shrnutí činnosti v lokalitě Dolní Potoky',
      'Možnosti spolupráce',
    ]),
    paper('an overview', [
      'Přehled dosavadní spolupráce s městem Nová Lhota',
      'Průběh spolupráce',
      'Listopad 2023: úvodní schůzka.',
    ]),
  ],
  minutes: [
    paper('of the partnership', [
      'Zápis z jednání lokálního partnerství',
      'Horní Lhota, 14. 3. 2024 od 9.00 hodin',
      'Přítomni: dle prezenční listiny',
      'Program jednání: 1. Zahájení 2. Plnění popisu spolupráce 3. Různé',
      'Členové projednali zprávu o plnění popisu spolupráce za rok 2023.',
      'Zapsala: Jana Zapisovatelová',
    ]),
    paper('of a consultation', [
      'Záznam o konzultaci',
      'Účastníci: manažer sociálního začleňování, konzultant',
      'Závěry z jednání: popis spolupráce bude revidován.',
      'Zapsal: Petr Psavý',
    ]),
    paper('with an attendance list in annex', [
      'Město Dolní Potoky',
      'Pracovní skupina Bydlení – zápis č. 3',
      'Omluveni: Karel Chybějící',
      'Průběh jednání',
      'Zapsal: Petr Psavý',
      'Příloha č. 1: Prezenční listina',
      table([
        ['Jméno', 'Organizace', 'Podpis'],
        ['Karel Přítomný', 'Charita', ''],
      ]),
    ]),
    paper('without a title', [
      'Přítomni: Jana Nováčková, Petr Psavý',
      'Omluveni: nikdo',
      'Průběh jednání',
      'Zapsal: Petr Psavý',
    ]),
  ],
  'attendance-list': [
    paper('a table', [
      'Prezenční listina',
      'Jednání lokálního partnerství, Horní Lhota, 14. 3. 2024',
      table([
        ['Jméno a příjmení', 'Organizace', 'Podpis'],
        ['', '', ''],
      ]),
    ]),
    paper('without a title', [
      'Workshop Jak na dluhy',
      table([
        ['č.', 'Příjmení a jméno', 'Instituce', 'E-mail', 'Podpis'],
        ['1.', '', '', '', ''],
      ]),
    ]),
    paper('spaced out', [
      'P R E Z E N Č N Í   L I S T I N A',
      'Seminář pro pracovníky úřadu, 3. 10. 2024',
      '1. ……… 2. ………',
    ]),
  ],
  invitation: [
    paper('to the partnership', [
      'Pozvánka na jednání lokálního partnerství',
      'Vážení partneři, srdečně Vás zveme na jednání, které se koná 14. 3. 2024 v 9.00 hodin.',
      'Program: 1. Zahájení 2. Zpráva o plnění popisu spolupráce 3. Diskuse',
      'Místo konání: zasedací místnost, Horní Lhota',
    ]),
    paper('a letter', [
      'Vážená paní starostko,',
      'dovolujeme si Vás pozvat na kulatý stůl k bydlení.',
      'Program: 9.00 zahájení, 9.30 prezentace výsledků výzkumu',
      'Těšíme se na Vaši účast.',
    ]),
    paper('to a workshop', [
      'Agentura pro sociální začleňování Vás zve na workshop',
      'Jak na dluhy',
      'Účast prosím potvrďte do 1. 10. 2024.',
      'Místo konání: Dolní Potoky',
    ]),
  ],
  certificate: [
    paper('of a course', [
      'Osvědčení o absolvování vzdělávacího programu',
      'Jana Nováčková',
      'datum narození 1. 1. 1980',
      'absolvovala kurz v rozsahu 8 hodin',
    ]),
    paper('a certificate', [
      'CERTIFIKÁT',
      'Petr Psavý',
      'se zúčastnil semináře Dluhová problematika v délce 6 hodin.',
      'Lektor: Karel Učící',
    ]),
    paper('of presence', [
      'Potvrzení o účasti',
      'Potvrzujeme, že paní Marie Pilná se zúčastnila workshopu dne 3. 10. 2024.',
    ]),
  ],
  'research-report': [
    paper('a report', [
      'Výzkumná zpráva',
      'Bydlení v Horní Lhotě',
      'Metodologie',
      'Výzkumné otázky',
      'Hlavní zjištění',
    ]),
    paper('an analysis', [
      'Situační analýza sociálního vyloučení',
      'Dolní Potoky 2023',
      'Zadavatel: Agentura',
      'Respondenti byli osloveni v listopadu.',
    ]),
    paper('of a survey', [
      'Horní Lhota',
      'Zpráva z dotazníkového šetření mezi obyvateli',
      'Výzkumný vzorek tvořilo 388 domácností. Doporučujeme plán sociálního začleňování doplnit.',
    ]),
  ],
  presentation: [
    paper('of results', ['Prezentace výsledků výzkumu', 'Horní Lhota', 'Děkujeme za pozornost']),
    paper('of a platform', [
      'Agentura pro sociální začleňování',
      '12. zasedání krajské platformy',
      'Lhotecký kraj',
      'Index sociálního vyloučení',
    ]),
    paper('slides without a title', [
      'Agentura v krajích',
      ...[
        'Kdo jsme',
        'Nástroj vlády',
        'Práce v obcích',
        'Analytika',
        'Koordinace',
        'Plánování',
        'Expertní podpora',
        'Obce v kraji',
        'Dluhy',
        'Bydlení',
        'Vzdělávání',
        'Práce',
        'Zdraví',
        'Kontakty',
      ].map(item),
      'Děkuji za pozornost',
    ]),
  ],
  other: [
    paper('a contract', [
      'Nájemní smlouva',
      'Smluvní strany: Město Horní Lhota a Jana Nováčková',
      'Předmětem smlouvy je byt.',
    ]),
    paper('a resolution', [
      'Usnesení zastupitelstva č. Z 12/2023',
      'Zastupitelstvo bere na vědomí zprávu o plnění popisu spolupráce.',
      'Zastupitelstvo schvaluje memorandum.',
    ]),
    paper('an invoice', ['Faktura – daňový doklad č. 2024001', 'Celkem k úhradě 1 000 Kč, splatnost 14 dní.']),
    paper('a letter', ['Dobrý den,', 'v příloze posílám slíbené podklady.', 'S pozdravem Petr Psavý']),
  ],
}

function paper(name: string, lines: readonly (string | Block)[]): SamplePaper {
  return { name, blocks: lines.map((line) => (typeof line === 'string' ? paragraph(line) : line)) }
}
