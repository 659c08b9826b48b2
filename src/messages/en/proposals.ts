import type { proposals as cs } from '../cs/proposals.ts'
import { englishCount } from '../plural.ts'

export const proposals: typeof cs = {
  title: 'Changes from the uploaded file',
  lead: (version, count) =>
    `The file was made from version ${version} of the agreement. It differs in ${englishCount(count, 'place', 'places')}.`,
  none: (version) => `The file does not differ from version ${version} of the agreement. There is nothing to decide.`,
  older: (printed, today) =>
    `The file was made from the older version ${printed}; you now work with version ${today}. Each change says whether that place has changed meanwhile.`,
  replaced: 'A newer file of this agreement came later. Decide there; the changes of this file no longer wait.',
  settled: 'Everything is decided.',
  comments: (count) =>
    `The file has ${englishCount(count, 'comment', 'comments')} made in Word. They are not taken over; read them in the file.`,
  readOnly: 'Who may edit the agreement decides about the changes.',
  list: 'Changes to decide',
  before: 'So far',
  after: 'In the file',
  nothing: 'nothing',
  kind: { changed: 'Changed', added: 'Added', removed: 'Removed', moved: 'Moved' },
  by: { hand: 'in the text itself', tracked: 'tracked change in Word' },
  decision: { accepted: 'Accepted', refused: 'Refused' },
  standing: {
    already: 'The agreement says so already.',
    'changed-meanwhile': (today) =>
      `It has changed meanwhile. The agreement now says: ${today}. Accepting replaces it.`,
    gone: 'This place has changed meanwhile, or is no longer in the agreement. The change can only be refused.',
  },
  goesInto: (version) => `Accepted changes go into version ${version}, which is being prepared.`,
  makesRevision: 'Accepted changes make a proposed revision. It applies once the assembly has approved it.',
  acceptChosen: 'Accept chosen',
  refuseChosen: 'Refuse chosen',
  acceptAll: 'Accept all',
  refuseAll: 'Refuse all',
  accepted: (count) => `${englishCount(count, 'change', 'changes')} accepted.`,
  refused: (count) => `${englishCount(count, 'change', 'changes')} refused.`,
  toAgreement: 'Open the agreement',
  asNew: 'Read the file as a new document',
  asNewText: 'Is it not an edit of this agreement but a new paper? We read it all anew.',
  download: 'Download the file',
  refusals: {
    'proposals.none_chosen': 'Choose at least one change.',
    'proposals.decided': 'These changes no longer wait for a decision: a newer file came later.',
    'proposals.gone': 'Some of the chosen places are no longer in the agreement. Refuse that change.',
  },
}
