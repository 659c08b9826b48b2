import { frame, grid, paper } from './paper.ts'

const longSpecification = [
  'Pracovní skupina Bydlení prochází s vlastníky ulici po ulici a zapisuje, co se v domech děje.',
  'Ke každému domu vede město kartu: kdo dům spravuje, jaké služby tam docházejí, které byty jsou prázdné a proč.',
  'Karty se jednou za čtvrt roku čtou společně a vybírají se tři domy, kde se začne s prací jako první.',
  'Výstupy se předávají odboru majetku, aby se promítly do plánu oprav a do pravidel pro přidělování bytů.',
  'Kde to majitel dovolí, zařídí skupina i drobnou opravu společných prostor, kterou si obyvatelé vyberou sami.',
  'Na závěr se sepíše, co se povedlo, co se nepovedlo a co by příště udělali jinak vlastníci, město i služby.',
]

/** A town whose form has tables inside cells, cells of many paragraphs that run over the end of a page, and a date without a digit. */
export const nestedTables = paper([
  'Příloha specifické části Metodiky koordinovaného přístupu k sociálnímu vyloučení 2021+ č. 6',
  '# POPIS SPOLUPRÁCE V OBLASTI SOCIÁLNÍHO ZAČLEŇOVÁNÍ',
  grid(
    [
      ['Územní celek', 'Město Střední Újezd'],
      ['Sídlo', 'Hlavní třída 77, 999 61 Střední Újezd'],
      ['IČ', '99999943'],
      ['Pověřený zástupce územního celku pro sociální začleňování', 'Bc. Květoslav Žák, radní'],
      ['Manažer sociálního začleňování', 'vedoucí sociálního odboru'],
      ['Vedoucí regionálního pracoviště ASZ', 'Mgr. Simona Rážová'],
    ],
    { widths: [4, 6] },
  ),
  'Popis spolupráce se vztahuje k Memorandu o spolupráci ze dne 28. 2. 202',
  '## Doba platnosti popisu spolupráce',
  frame('Popis platí 5 let, tj. do 14. 10. 2029.'),
  '## Obsahové zaměření spolupráce (tematické oblasti spolupráce)',
  frame(
    '- Bydlení (prostupný systém)\n- Bezpečnost',
    'Předpokládané náklady města podle témat uvádí tabulka.',
    grid([
      ['téma', 'rok 2025', 'rok 2026'],
      ['Bydlení', '1 450 000 Kč', '1 600 000 Kč'],
      ['Bezpečnost', '320 000 Kč', '350 000 Kč'],
    ]),
  ),
  '## Struktura, kompetence a složení lokálního partnerství, další zvolené participační aktivity',
  frame(
    'Partnerství bylo zřízeno Radou města Střední Újezd.\nPracovní skupiny: Bydlení, Bezpečnost.\nČleny partnerství jsou zástupce města, ASZ a Městské policie.',
  ),
  '## Specifikace plánu sociálního začleňování',
  frame('Vznikne Plán sociálního začleňování. Cílová skupina: obyvatelé ubytoven.'),
  '## Předpokládané oblasti intervence realizované za podpory finančních prostředků ESIF v rámci KPSV 2021+',
  frame('- Sociální byty\n- Domovník – preventista'),
  '## Kontaktní osoba za příslušný kraj (je-li relevantní)',
  frame('Mgr. Petra Lišková'),
  '## Stanovisko lokálního partnerství (případně jeho předpokládaných členů), datum projednání',
  frame('Partnerství souhlasí, projednáno 23. 9. 2024.'),
  '## Jednotlivé činnosti spolupráce a jejich harmonogram v průběhu platnosti popisu spolupráce',
  grid(
    [
      [
        'Činnost',
        'Specifikace činnosti',
        'Výstup',
        'Odpovědnost ASZ',
        'Odpovědnost územního celku',
        'Termín dokončení',
      ],
      ['Lokální partnerství', 'Jednání partnerství', 'Zápis z jednání', 'Facilitace', 'Svolání', 'Minimálně 4x ročně'],
      ['Vzdělávání', longSpecification.slice(0, 3), 'Prezenční listina', 'Lektor', 'Účast 15 pracovníků', '2x ročně'],
      [
        'Pracovní skupina Bydlení',
        longSpecification,
        '- Zápis z jednání\n- Přehled domů\n- Analýza bytového fondu',
        'Odborné vedení skupiny',
        'Zázemí, data odboru majetku',
        '6x ročně',
      ],
      [
        'Plán sociálního začleňování (PSZ)',
        [
          'Postup prací:',
          grid([
            ['sběr', 'jaro'],
            ['psaní', 'léto'],
          ]),
        ],
        'Plán sociálního začleňování',
        'Konzultace',
        'Zpracování',
        'listopad 2025',
      ],
    ],
    { widths: [16, 21, 16, 16, 16, 15], headerRows: 1 },
  ),
  'Datum schválení popisu spolupráce územním celkem: 15. 10. 2024',
  'Číslo usnesení:',
  grid([
    ['V Praze dne', 'Ve Středním Újezdu dne'],
    ['ředitel ASZ', 'starosta města'],
  ]),
])
