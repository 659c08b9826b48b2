import { intake } from './intake.ts'

/** Words around an agreement as a paper, and of what two of its wordings differ in. */
export const agreementPaper = {
  link: 'Popis spolupráce jako papír',
  otherTemplate: { 'annex-5': 'Ve vzoru přílohy č. 5', 'annex-6': 'Ve vzoru přílohy č. 6' },
  bringBack: 'Vrátit upravený Word',
  fileName: (version: number, unit: string) =>
    version === 1 ? `Popis spolupráce, ${unit}` : `Popis spolupráce, revize ${version - 1}, ${unit}`,
  fields: { ...intake.review.labels, 'people.managerVacant': 'Místo manažera', schedulePeriod: 'Období harmonogramu' },
  vacant: { yes: 'neobsazeno', no: 'obsazeno' },
  priorities: { primary: 'prioritní', other: 'další' },
  planKinds: { PSZ: 'Plán sociálního začleňování', TAP: 'Tematický akční plán', other: 'jiný dokument' },
}
