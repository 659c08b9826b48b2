import { frame, grid, paper } from './paper.ts'

/** A city that left sections out, added one of its own, mixed their order and put footnote marks into the middle of labels. */
export const otherSections = paper(
  [
    '# POPIS SPOLUPRÁCE',
    grid(
      [
        ['IČO:', '999 99 951'],
        ['Název územního celku[^1]:', 'Statutární město Velká Lhota'],
        ['Pověřený zástupce[^2] územního celku pro sociální začleňování', 'náměstek primátora pro sociální věci'],
        ['Manažer/ka[^3] sociálního začleňování', 'Alžběta Kosová\nodbor rodiny a bydlení'],
        ['Sídlo', 'Náměstí Republiky 5\n999 81 Velká Lhota'],
      ],
      { widths: [4, 6] },
    ),
    '## Předpokládaná[^4] opatření',
    frame('Sociální nájemní agentura, podpora dluhové poradny (poradci, právníci), komunitní centrum.'),
    '## Obsahové zaměření[^5] spolupráce',
    frame('Prioritně na bydlení a práci s dětmi. Dále v oblasti bezpečnosti, zdraví.'),
    '## Závazky města nad rámec formuláře',
    frame('Město zřídí kontaktní místo pro bydlení a pronajme klubovnu v Dolní ulici za symbolickou cenu.'),
    '## Doba platnosti popisu spolupráce',
    frame('Spolupráce se sjednává na tři roky od schválení.'),
    '## Harmonogram spolupráce',
    grid(
      [
        ['Termín[^6] plnění', 'Aktivita', 'Výstup', 'Zodpovědnost ASZ', 'Odpovědnost města'],
        ['1x za půl roku', 'Řídicí schůzka', 'Zápis z jednání', 'Program', 'Svolání'],
        ['každý týden', 'Ambulance dluhového poradce', 'Přehled klientů', '', 'Místnost'],
        ['k 30. 9. 2026', 'Společná žádost o projekt', 'Projektová žádost', 'Konzultace', 'Podání'],
        ['prosinec 2026 – leden 2027', 'Sčítání lidí bez domova', 'Analýza', 'Metodika', 'Tazatelé'],
        ['po ukončení projektu', 'Předání agendy', 'Zápis z jednání', 'Součinnost', 'Převzetí'],
        ['až budou peníze', 'Festival sousedství', '', '', 'Pořadatelství'],
      ],
      { widths: [15, 25, 20, 20, 20], headerRows: 1 },
    ),
    'Číslo usnesení zastupitelstva: Z/2026/031\nDatum schválení[^7] popisu spolupráce územním celkem: 9. února 2026',
    'Ve Velké Lhotě dne 16. 2. 2026\t\tV Praze dne 20. 2. 2026',
    'náměstek primátora\t\tředitelka odboru (Agentura) pro sociální začleňování',
  ],
  {
    notes: [
      'Obec, svazek obcí, místní akční skupina, nebo kraj.',
      'Politik.',
      'Úředník.',
      'Podle výzev, které teprve budou vyhlášeny do 31. 12. 2025.',
      'Nejvýše pět témat.',
      'Měsíc a rok, nebo četnost.',
      'Den jednání zastupitelstva.',
    ],
  },
)
