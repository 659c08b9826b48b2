import { paper } from './paper.ts'

const lines = [
  'Příloha specifické části Metodiky koordinovaného přístupu k sociálnímu vyloučení 2021+ č. 6',
  'POPIS SPOLUPRÁCE V OBLASTI SOCIÁLNÍHO ZAČLEŇOVÁNÍ',
  'Územní celek: Obec Žabokrky u Lesa',
  'Sídlo: č. p. 12, 999 71 Žabokrky u Lesa',
  'IČ: 9999995',
  'Pověřený zástupce územního celku: Marie Pěnkavová, starostka obce',
  'Manažer sociálního začleňování: místo není obsazeno, zastupuje starostka',
  'Vedoucí regionálního pracoviště: Mgr. Zdislava Kučerová',
  'Memorandum o spolupráci ze dne 12. 5. 2025',
  'Doba platnosti: do konce roku 2028',
  'Tematické oblasti spolupráce: Bydlení, Dluhy a Doprava',
  'Struktura a složení lokálního partnerství: Zřizovatelem je zastupitelstvo obce. Složení: starostka, knihovnice, zástupce ASZ.',
  'Specifikace PSZ: Vznikne tematický akční plán.',
  'Předpokládaná opatření: Obecní byt pro krizi, terénní pracovnice',
  'Kontaktní osoba za kraj: Neurčena',
  'Stanovisko lokálního partnerství: projednáno dne 16. 6. 2025',
  'Datum schválení: 30. 6. 2025',
  'Číslo usnesení: 5/2025',
]

/** A village that wrote the form in lines, without a single table; whoever made the file left the text in it twice. */
export const linesTwice = paper([...lines, ...lines])
