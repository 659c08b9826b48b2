import { intake } from './intake.ts'

/** Words around an agreement as a paper, and of what two of its wordings differ in. */
export const agreementPaper = {
  link: 'Popis spolupráce jako papír',
  ofProposal: 'Návrh jako papír',
  templates: 'Papír v jiném vzoru',
  otherTemplate: { 'annex-5': 'Vzor přílohy č.\u00a05', 'annex-6': 'Vzor přílohy č.\u00a06' },
  bringBack: 'Vrátit upravený Word',
  fileName: (version: number, unit: string) =>
    version === 1 ? `Popis spolupráce, ${unit}` : `Popis spolupráce, revize ${version - 1}, ${unit}`,
  fields: { ...intake.review.labels, 'people.managerVacant': 'Místo manažera', schedulePeriod: 'Období harmonogramu' },
  vacant: { yes: 'neobsazeno', no: 'obsazeno' },
  priorities: { primary: 'prioritní', other: 'další' },
  planKinds: { PSZ: 'Plán sociálního začleňování', TAP: 'Tematický akční plán', other: 'jiný dokument' },
}
