import { activityWordings } from './activities.ts'
import { approvalLabels, headLabels, memorandumLabel } from './field-labels.ts'
import { scheduleColumns } from './schedule-columns.ts'
import { sectionHeadings, titleOfForm } from './section-headings.ts'

/** Outputs as the forms word them, and the words that begin what their sentences say. */
const usualWordings: readonly string[] = [
  'Záznam z jednání, Zápis z jednání, Prezenční listina, Zpětná vazba, Certifikát, Statut a jednací řád',
  'Zpráva o plnění popisu spolupráce, Zpráva o plnění PSZ zastupitelstvu obce, Výzkumná zpráva',
  'Případně prezentace a studijní materiály, Podklady pro PSZ, Revidovaný popis spolupráce, Záznam z poradenství',
  'Zřizovatelem, zřízeno, zřízena, zřízen, zřizuje, členy, složení, pracovní skupiny, cílová skupina',
  'vazbu na, navazuje, vychází, v souladu, neziskových organizací, veřejných institucí, nerelevantní',
  'Prioritně, dále, zaměří, zaměření, oblasti, oblastech, tematický akční plán, plán sociálního začleňování',
  'roky, roku, platnosti, projektu, v rozsahu, hodin, nejméně, nejvýše, distanční, vzdělávacích aktivitách',
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
      ...activityWordings,
      ...usualWordings,
    ]
      .flatMap((text) => text.match(/\p{L}{4,}/gu) ?? [])
      .map((word) => word.toLowerCase()),
  ),
]
