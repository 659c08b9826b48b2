import { frame, grid, paper } from './paper.ts'

/** A market town whose Word file is not settled: words inserted and deleted, two comments in the margin. */
export const trackedChanges = paper([
  'Příloha specifické části Metodiky koordinovaného přístupu k sociálnímu vyloučení 2021+ č. 5',
  '# POPIS SPOLUPRÁCE V OBLASTI SOCIÁLNÍHO ZAČLEŇOVÁNÍ',
  grid(
    [
      ['Územní celek', 'Městys Kamenná Lhota'],
      ['Sídlo', 'Náves 1, 999 51 Kamenná Lhota'],
      ['IČ', '99999935'],
      [
        'Pověřený zástupce územního celku pro sociální začleňování',
        '{-Josef Tichý, starosta-}{+Mgr. Dana Tichá, starostka+}',
      ],
      ['Manažer sociálního začleňování', 'Tereza Nováčková'],
      ['Vedoucí regionálního pracoviště ASZ', 'Mgr. Ota Březina'],
    ],
    { widths: [4, 6] },
  ),
  'Popis spolupráce se vztahuje k Memorandu o spolupráci ze dne 2. 9. 2024.',
  '## Doba platnosti',
  '(počet let od data schválení dokumentu orgánem územního celku)',
  frame('{-2-}{+3+} roky'),
  '## Obsahové zaměření spolupráce (tematické oblasti spolupráce)',
  frame('Prioritně:\n- Sousedské vztahy\nDále:\n- Volný čas dětí{+ a mládeže+} (hřiště, klub)'),
  '## Struktura, kompetence a složení lokálního partnerství, další zvolené participační aktivity',
  frame('Lokální partnerství je zřízeno radou městyse.\nČlenové partnerství: starostka, ředitel školy, farář.'),
  '## Specifikace plánu sociálního začleňování',
  frame('Vznikne PSZ.'),
  '## Předpokládaná opatření realizovaná za podpory finančních prostředků ESIF v rámci KPSV 2021+',
  frame('- Klub pro děti\n- Domovník'),
  '## Kontaktní osoba za příslušný kraj (je-li relevantní)',
  frame('Nerelevantní'),
  '## Stanovisko lokálního partnerství (případně jeho předpokládaných členů), datum projednání',
  frame('Projednáno 4. 11. 2024.'),
  '## Postup spolupráce v rámci období popisu spolupráce',
  grid(
    [
      [
        'činnost',
        'specifikace činnosti',
        'výstup',
        'odpovědnost územního celku',
        'odpovědnost ASZ',
        'termín dokončení',
      ],
      ['Lokální partnerství', 'Jednání', 'Zápis z jednání', 'Svolání', 'Účast', '{-2x-}{+4x+} ročně'],
      ['PSZ', 'Sestavení plánu', 'Plán sociálního začleňování', 'Schválení', 'Zpracování', '1. pololetí 2025'],
      ['Vzdělávání', 'Kurz pro asistenty', 'Certifikát', 'Účast', 'Zajištění lektora', 'od 1. 9. 2025 do 30. 11. 2025'],
    ],
    { widths: [16, 22, 16, 15, 15, 16], headerRows: 1 },
  ),
  'Datum schválení popisu spolupráce územním celkem: 25. 11. 2024',
  'Číslo usnesení: 7/2024',
  grid([
    ['V Kamenné Lhotě dne', 'V Praze dne'],
    ['starostka městyse', 'ředitel Agentury pro sociální začleňování'],
  ]),
])

/** Texts of the comments beside the paper. */
export const commentsOfTrackedChanges: readonly string[] = ['Ověřit na úřadě.', 'Souhlasí s usnesením?']
