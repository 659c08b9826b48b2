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
  lists: {
    themes: 'Téma',
    'partnership.groups': 'Pracovní skupina',
    'partnership.members': 'Člen partnerství',
    linkedStrategies: 'Navazující dokument',
    reusedStrategies: 'Dokument z období 2014–2020',
    expectedMeasures: 'Předpokládané opatření',
    schedule: 'Harmonogram',
  },
  orders: {
    themes: 'Pořadí témat',
    'partnership.groups': 'Pořadí pracovních skupin',
    'partnership.members': 'Pořadí členů partnerství',
    linkedStrategies: 'Pořadí navazujících dokumentů',
    reusedStrategies: 'Pořadí dokumentů z období 2014–2020',
    expectedMeasures: 'Pořadí opatření',
    schedule: 'Pořadí řádků harmonogramu',
  },
  parts: {
    text: 'znění',
    name: 'název',
    detail: 'upřesnění',
    priority: 'priorita',
    group: 'za koho',
    title: 'název',
    from: 'od',
    to: 'do',
    activity: 'činnost',
    specification: 'upřesnění',
    outputs: 'výstupy',
    unitResponsibility: 'odpovědnost územního celku',
    agencyResponsibility: 'odpovědnost ASZ',
    term: 'termín',
  },
  priorities: { primary: 'prioritní', other: 'další' },
  planKinds: { PSZ: 'Plán sociálního začleňování', TAP: 'Tematický akční plán', other: 'jiný dokument' },
}
