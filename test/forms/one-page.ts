import { frame, grid, paper } from './paper.ts'

/** A village whose whole form stands on one page, so that it can be a picture. Nothing in it is doubtful. */
export const onePage = paper([
  'Příloha specifické části Metodiky koordinovaného přístupu k sociálnímu vyloučení 2021+ č. 5',
  '# POPIS SPOLUPRÁCE V OBLASTI SOCIÁLNÍHO ZAČLEŇOVÁNÍ',
  grid(
    [
      ['Územní celek', 'Obec Lhotka pod Horou'],
      ['Sídlo', 'Návesní 24, 999 91 Lhotka pod Horou'],
      ['IČ', '99999960'],
      ['Pověřený zástupce územního celku pro sociální začleňování', 'Ing. Bořivoj Řezáč, starosta obce'],
      ['Manažer sociálního začleňování', 'Věra Šťovíčková'],
      ['Vedoucí regionálního pracoviště ASZ', 'Mgr. Tomáš Žemlička'],
    ],
    { widths: [4, 6] },
  ),
  'Popis spolupráce se vztahuje k Memorandu o spolupráci ze dne 6. 3. 2024.',
  '## Doba platnosti',
  frame('3 roky'),
  '## Obsahové zaměření spolupráce',
  frame('Prioritně:\n- Bydlení (dva obecní byty)\n- Dluhy'),
  '## Stanovisko lokálního partnerství',
  frame('Projednáno dne 15. 4. 2024.'),
  '## Postup spolupráce v rámci období popisu spolupráce',
  grid(
    [
      ['činnost', 'výstup', 'odpovědnost územního celku', 'odpovědnost ASZ', 'termín dokončení'],
      ['Lokální partnerství', 'Zápis z jednání', 'Organizační zajištění', 'Odborné zajištění', 'Minimálně 4x ročně'],
      [
        'Popis spolupráce',
        'Zpráva o plnění popisu spolupráce',
        'Vzájemná součinnost',
        'Vzájemná součinnost',
        '1x ročně',
      ],
      ['Plán sociálního začleňování', 'Plán sociálního začleňování', 'Zpracování', 'Odborná podpora', 'září 2024'],
      ['Odborné poradenství', 'Záznam z poradenství', 'Koordinace aktivit', 'Zajištění lektora', 'průběžně'],
    ],
    { widths: [18, 22, 20, 20, 20], headerRows: 1 },
  ),
  'Datum schválení popisu spolupráce územním celkem: 29. 4. 2024',
  'Číslo usnesení: 3/2024',
])
