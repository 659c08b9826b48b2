import { frame, grid, paper } from './paper.ts'

/** A town on annex 6, before its approval: the agency's responsibility comes first, and much is still to be filled in. */
export const townAnnex6 = paper(
  [
    'Příloha specifické části Metodiky koordinovaného přístupu k sociálnímu vyloučení 2021+ č. 6',
    '# POPIS SPOLUPRÁCE V OBLASTI SOCIÁLNÍHO ZAČLEŇOVÁNÍ',
    grid(
      [
        ['Územní celek', 'Město Dolní Potoky'],
        ['Sídlo[^1]', 'Mlýnská 8, 999 32 Dolní Potoky'],
        ['IČ', '999 99 919'],
        [
          'Pověřený zástupce územního celku pro sociální začleňování[^2]',
          'Oldřich Hrubeš\nstarosta města Dolní Potoky',
        ],
        ['Manažer sociálního začleňování', 'XXXXX'],
        ['Vedoucí regionálního pracoviště ASZ', 'Mgr. Zdislava Kučerová'],
      ],
      { widths: [4, 6] },
    ),
    'Popis spolupráce se vztahuje k Memorandu o spolupráci ze dne …………',
    '## Doba platnosti popisu spolupráce\n(POČET LET OD DATA SCHVÁLENÍ DOKUMENTU ORGÁNEM ÚZEMNÍHO CELKU)',
    frame('2 roky'),
    '## Obsahové zaměření spolupráce (tematické oblasti spolupráce)',
    frame(
      'Dohodli jsme se, že se zaměříme na tyto oblasti:\n- Rodiny s dětmi – v ubytovně u nádraží vyrůstá přes třicet dětí, školka na ně nemá místo a doprovod do školy zajišťuje jen spolek.\n- Zadlužení: lidé se o exekuci často dozvědí až od zaměstnavatele.',
    ),
    '## Struktura, kompetence a složení lokálního partnerství, další zvolené participační aktivity',
    frame(
      'Zřizovatelem lokálního partnerství bude starosta Oldřich Hrubeš.\nLokální partnerství má dvě pracovní skupiny: rodiny s dětmi (schází se měsíčně), dluhy.\nČleny LP jsou zástupci města (starosta, vedoucí sociálního odboru), veřejných institucí (Úřad práce, Policie České republiky) a neziskových organizací (spolek Lávka, Charita – středisko Potoky).',
    ),
    '## Specifikace plánu sociálního začleňování',
    frame('V rámci spolupráce vznikne koncepční dokument města.'),
    '## Předpokládané oblasti intervence realizované za podpory finančních prostředků ESIF v rámci KPSV 2021+',
    frame(
      'Předškolní klub, asistenti prevence kriminality, podpora služeb (terénní práce, doučování), dluhová poradna.',
    ),
    '## Kontaktní osoba za příslušný kraj (je-li relevantní)',
    frame('Nerelevantní'),
    '## Stanovisko lokálního partnerství (případně jeho předpokládaných členů), datum projednání',
    frame('Předpokládaní členové partnerství text projednali dne …………'),
    '## Jednotlivé činnosti spolupráce a jejich harmonogram v průběhu platnosti popisu spolupráce',
    grid(
      [
        [
          'Činnost',
          'Specifikace činnosti a fáze procesu strategického plánování',
          'Výstup',
          'Odpovědnost ASZ',
          'Odpovědnost územního celku',
          'Termín dokončení',
        ],
        [
          'Lokální partnerství (včetně jeho složek – pracovních skupin)',
          'Založení partnerství a jeho jednání',
          'Statut a jednací řád\nZáznam z jednání\nPrezenční listina',
          'Odborné zajištění – témata a hosté',
          'Organizační zajištění',
          'čtvrtletně',
        ],
        [
          'Popis spolupráce',
          'Vyhodnocení popisu spolupráce',
          'Zápis z jednání\nZpráva o plnění popisu spolupráce',
          'Vzájemná součinnost',
          'Vzájemná součinnost\nProjednání v orgánech města',
          '1x ročně projednání v LP\nZpráva o plnění popisu spolupráce 1x ročně',
        ],
        [
          'Plán sociálního začleňování (PSZ)',
          'Příprava a sestavení dokumentu',
          'Strategický dokument',
          'Metodická podpora',
          'Zpracování',
          '2. kvartál 2025',
        ],
        [
          'Implementace opatření a vyhodnocení opatření',
          'Sledování opatření, návrhy změn',
          'Záznam z jednání',
          'Vzájemná součinnost',
          'Vzájemná součinnost',
          '3. kvartál 2025 (Implementace opatření)\n2. kvartál 2026 (Vyhodnocení opatření)',
        ],
        [
          'Revize spolupráce',
          'Úprava popisu podle zkušeností',
          'Revidovaný popis spolupráce',
          'Podklady',
          'Projednání',
          '',
        ],
        ['Výzkum', 'Situační analýza ubytoven', 'Výzkumná zpráva', 'Zadání a zpracování', 'Přístup k datům', '………'],
        [
          'Odborné poradenství',
          'Individuální podpora škol a služeb',
          'Zpětná vazba',
          'Odborné zajištění',
          '',
          'Do konce realizace projektových aktivit ASZ',
        ],
        [
          'Vzdělávací aktivity',
          'Semináře pro partnery',
          'Prezenční listina',
          'Zajištění lektora',
          'Pozvání účastníků',
          '1x za dva roky',
        ],
      ],
      { widths: [16, 22, 16, 15, 15, 16] },
    ),
    'Datum schválení popisu spolupráce územním celkem[^3]:',
    'Číslo usnesení: ………',
    grid([
      ['V Praze dne …………', 'V Dolních Potocích dne …………'],
      ['odbor (Agentura) pro sociální začleňování\nMinisterstvo pro místní rozvoj ČR', 'Oldřich Hrubeš\nstarosta'],
    ]),
  ],
  {
    notes: [
      'U obce jde o adresu obecního úřadu.',
      'Politický zástupce, který spolupráci zaštiťuje.',
      'Rozhoduje zastupitelstvo města.',
    ],
  },
)
