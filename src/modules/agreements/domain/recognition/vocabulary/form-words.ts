import { approvalLabels, headLabels, memorandumLabel } from './field-labels.ts'
import { scheduleColumns } from './schedule-columns.ts'
import { sectionHeadings, titleOfForm } from './section-headings.ts'

/** Activities and outputs as the forms word them, beside the labels: words that recognised text may be repaired to. */
const usualWordings: readonly string[] = [
  'Lokální partnerství vč. jeho složek – pracovních skupin',
  'Jednání lokálního partnerství včetně jeho složek',
  'Vyhodnocení spolupráce',
  'Tvorba plánu sociálního začleňování (PSZ)',
  'Vyhodnocení strategického plánu sociálního začleňování',
  'Implementace opatření a vyhodnocení opatření z plánu',
  'Výzkumná činnost',
  'Odborné poradenství včetně realizace vzdělávacích aktivit',
  'Odborné poradenství individuální i skupinové dle tematických oblastí spolupráce',
  'Záznam z jednání, Zápis z jednání, Prezenční listina, Zpětná vazba, Certifikát, Statut a jednací řád',
  'Zpráva o plnění popisu spolupráce, Zpráva o plnění PSZ zastupitelstvu obce, Výzkumná zpráva',
  'Případně prezentace a studijní materiály, Podklady pro PSZ, Revidovaný popis spolupráce, Záznam z poradenství',
]

/** Every longer word of the form's vocabulary, as printed. */
export const formWords: readonly string[] = [
  ...new Set(
    [
      ...Object.values(sectionHeadings).flat(),
      ...Object.values(headLabels).flat(),
      ...Object.values(approvalLabels).flat(),
      ...Object.values(scheduleColumns).flat(),
      ...memorandumLabel,
      ...titleOfForm,
      ...usualWordings,
    ]
      .flatMap((text) => text.match(/\p{L}{5,}/gu) ?? [])
      .map((word) => word.toLowerCase()),
  ),
]
