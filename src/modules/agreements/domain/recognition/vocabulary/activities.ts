import type { Label } from '../text/label-match.ts'

/** How forms word the activities of their schedule. They tell rows apart where no table does, and repair recognised words. */
export const activityWordings = [
  'Lokální partnerství',
  'Lokální partnerství vč. jeho složek – pracovních skupin',
  'Jednání lokálního partnerství',
  'Jednání lokálního partnerství včetně jeho složek',
  'Popis spolupráce',
  'Vyhodnocení spolupráce',
  'Plán sociálního začleňování',
  'Tvorba plánu sociálního začleňování',
  'Vyhodnocení PSZ',
  'Vyhodnocení strategického plánu sociálního začleňování',
  'Implementace opatření a vyhodnocení opatření z plánu sociálního začleňování',
  'Výzkumná činnost',
  'Odborné poradenství',
  'Odborné poradenství včetně realizace vzdělávacích aktivit',
  'Odborné poradenství individuální i skupinové dle tematických oblastí spolupráce',
] as const satisfies Label
