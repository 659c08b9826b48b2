import type { agreementPaper as cs } from '../cs/agreement-paper.ts'
import { intake } from './intake.ts'

export const agreementPaper: typeof cs = {
  link: 'The agreement as a paper',
  ofProposal: 'The proposal as a paper',
  templates: 'The paper in another form',
  otherTemplate: { 'annex-5': 'Form of annex 5', 'annex-6': 'Form of annex 6' },
  bringBack: 'Bring back an edited Word file',
  fileName: (version, unit) => (version === 1 ? `Agreement, ${unit}` : `Agreement, revision ${version - 1}, ${unit}`),
  fields: {
    ...intake.review.labels,
    'people.managerVacant': 'The manager’s post',
    schedulePeriod: 'Period of the schedule',
  },
  vacant: { yes: 'vacant', no: 'held' },
  priorities: { primary: 'primary', other: 'other' },
  planKinds: { PSZ: 'Plan of social inclusion', TAP: 'Thematic action plan', other: 'another document' },
}
