import { frame, grid, paper } from './paper.ts'

/** A region whose form contradicts itself: ends of the validity, terms before and after it, days out of order, a wrong IČO. */
export const region = paper(
  [
    'Příloha specifické části Metodiky koordinovaného přístupu k sociálnímu vyloučení 2021+ č. 5',
    '# POPIS SPOLUPRÁCE V OBLASTI SOCIÁLNÍHO ZAČLEŇOVÁNÍ',
    grid(
      [
        ['Územní celek', 'Podhorský kraj'],
        ['Sídlo[^1]', 'Hradební 100/2, 999 00 Podhoří'],
        ['IČ', '99999936'],
        [
          'Pověřený zástupce územního celku pro sociální začleňování',
          'Ing. Jarmila Vaňousová, radní pro sociální oblast',
        ],
        ['Manažer sociálního začleňování', 'Zástup – pozice není obsazena'],
        ['Vedoucí regionálního pracoviště ASZ', 'Mgr. Hynek Dvorský'],
      ],
      { widths: [4, 6] },
    ),
    'Popis spolupráce se vztahuje k Memorandu o spolupráci ze dne 1.3.2022.',
    '## Doba platnosti (počet let od data schválení dokumentu orgánem územního celku)',
    frame('2022 – 2026 (5 let)'),
    '## Obsahové zaměření spolupráce (tematické oblasti spolupráce)',
    frame(
      'Kraj a Agentura se budou věnovat těmto oblastem: Zaměstnanost, Sociální služby, Dluhová problematika a Bydlení.',
    ),
    '## Struktura, kompetence a složení lokálního partnerství, další zvolené participační aktivity',
    frame(
      'Platforma kraje je partnerství zřízené usnesením rady kraje. V roce 2021 bude její statut doplněn o zástupce měst.\nStálými členy jsou: krajský koordinátor pro romské záležitosti, zástupce ASZ, krajská pobočka Úřadu práce.',
    ),
    '## Strategický dokument z období 2014 – 2020, který bude využit v prostředí KPSV 2021+',
    frame('Nerelevantní'),
    '## Specifikace plánu sociálního začleňování',
    frame(
      'Kraj připraví krajský Plán sociálního začleňování (PSZ). Cílová skupina: obce s vyšší zátěží a jejich obyvatelé. Dokument má vazbu na: Střednědobý plán rozvoje sociálních služeb 2021 – 2023; Koncepci rodinné politiky do roku 2025.',
    ),
    '## Předpokládaná opatření realizovaná za podpory finančních prostředků ESIF v rámci KPSV 2021+',
    frame('Metodická podpora obcí, krajská dluhová síť a vzdělávání úředníků.'),
    '## Kontaktní osoba za příslušný kraj (je-li relevantní)',
    frame('Bc. Šimon Kříž, oddělení prevence'),
    '## Stanovisko lokálního partnerství (případně jeho předpokládaných členů), datum projednání',
    frame('Platforma projednala návrh 3. 3. 2022.'),
    '## Postup spolupráce v rámci období popisu spolupráce',
    grid(
      [
        ['činnost', 'specifikace činnosti', 'výstup', 'odpovědnost kraje', 'odpovědnost ASZ', 'termín dokončení'],
        'OBDOBÍ BŘEZEN 2022 – SRPEN 2026',
        ['Krajská platforma', 'Jednání platformy', 'Zápis z jednání', 'Svolání', 'Odborný vstup', 'nejméně 2× ročně'],
        ['Popis spolupráce', 'Příprava spolupráce', 'Zápis z jednání', 'Součinnost', 'Součinnost', 'listopad 2021'],
        [
          'Plán sociálního začleňování',
          'Sestavení plánu',
          'Plán sociálního začleňování',
          'Zpracování',
          'Konzultace',
          'do konce roku 2022',
        ],
        ['^', 'Závěrečné vyhodnocení plánu', 'Zpráva o plnění PSZ', 'Zpracování', 'Součinnost', 'prosinec 2026'],
        [
          'Podpora obcí',
          'Kulaté stoly pro starosty',
          'Prezenční listina',
          'Organizace',
          'Lektorování',
          'podzim 2023; jaro 2024',
        ],
        [
          'Podpora projektů',
          'Poradenství k běžícím projektům',
          'Záznam z poradenství',
          '',
          'Konzultace',
          'Projekty v realizaci z výzev KPSVL 26, 52 OPZ 2014-2020',
        ],
      ],
      { widths: [16, 22, 16, 15, 15, 16], headerRows: 1 },
    ),
    'Datum schválení popisu spolupráce územním celkem[^2]: 14.02.2022, číslo usnesení: 22/ZK/14',
    grid([
      ['V Podhoří dne', 'V Praze dne'],
      ['hejtman Podhorského kraje', 'ředitelka odboru (Agentura) pro sociální začleňování'],
    ]),
  ],
  { notes: ['U kraje sídlo krajského úřadu.', 'Popis spolupráce kraje schvaluje jeho zastupitelstvo.'] },
)
