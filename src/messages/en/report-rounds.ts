import type { LocalDate } from '../../kernel/local-date.ts'
import type { cs } from '../cs/index.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

/** How a report goes round those who approve it, before the council gets it. */
export const reportRounds: typeof cs.reportRounds = {
  title: 'Approval',
  stages: {
    draft: 'Being written',
    waiting: 'Waits for approval',
    returned: 'Returned to be corrected',
    approved: 'Approved',
    noted: 'Taken note of',
  },
  leads: {
    draft: 'The report is being written. Words are yours, figures are counted.',
    waiting: (waiting: number, all: number) =>
      `The report waits for approval: ${waiting} of ${all} are still to decide.`,
    returned: (name: string) => `${name} returned the report. Correct it and submit it again.`,
    approved: 'Everybody has approved the report. It may go to the council.',
    noted: 'The council took note of the report. The duty is proved.',
  },
  round: (number: number) => `Round ${number}`,
  roundStates: {
    waiting: 'waits for approval',
    approved: 'approved',
    returned: 'returned',
    'taken-back': 'taken back',
  },
  submitted: (name: string, on: LocalDate) => `Submitted by ${name}, ${englishDate(on)}`,
  approvals: {
    waiting: 'waits',
    undecided: 'did not decide',
    approved: (on: LocalDate) => `approved on ${englishDate(on)}`,
    returned: (on: LocalDate) => `returned on ${englishDate(on)}`,
  },
  whole: 'To the whole report',
  takenBack: (name: string, on: LocalDate) => `Taken back by ${name}, ${englishDate(on)}`,
  noRounds: 'The report was not submitted to anybody yet. Approval is not obligatory, but what is begun is finished.',
  issue: 'The wording that is decided about',
  showChanges: (number: number) => `What changed since round ${number - 1}`,

  submit: {
    title: 'Submit for approval',
    again: 'Submit again',
    lead: 'Those who approve see the report as it looks now. This wording is kept and never changes, even when figures move on.',
    approvers: 'Who approves the report',
    approversHint: 'Everybody decides alone. It is approved when all agree.',
    alone: 'There is nobody else who could approve the report, so you may approve it yourself.',
    note: 'What you want to tell them',
    button: 'Submit for approval',
    done: 'The report is submitted. Those who approve have it among their tasks.',
    changesTitle: (number: number) => `What changed since round ${number}`,
    noChanges: 'Nothing changed since the last round.',
    back: 'Back to the report',
  },
  decide: {
    title: 'Your decision',
    lead: (number: number, on: LocalDate) =>
      `You decide about the wording of round ${number}, submitted on ${englishDate(on)}.`,
    note: 'Message of the author',
    approve: 'Approve the report',
    return: 'Return it to be corrected',
    returnTitle: 'Comments',
    returnHint: 'Write what the author is to correct. One comment is enough, to the whole or to a section.',
    approved: 'You approved the report.',
    returned: 'The report is returned. Its author has it among the tasks.',
    own: 'You approved the report. Until the others decide you may still return it.',
  },
  takeBack: {
    label: 'Take back',
    question: 'Take the report back?',
    consequence: 'Its words may change again and it is approved anew. The reason stays with the round.',
    reason: 'Why',
    done: 'The report is back with its author.',
  },
  moved: 'Figures have changed in the records since the submission.',
  movedHint: 'What is approved is the wording kept at the submission. The preview shows today’s figures.',
  locked: {
    waiting: 'Words do not change while others decide about them.',
    approved: 'Words of an approved report do not change. Take it back when that is necessary.',
    noted: 'The council has decided, words do not change.',
  },
  changes: {
    title: (number: number) => `Changes from round ${number - 1} to round ${number}`,
    lead: 'Kept wordings are compared: words by sections, figures by duties.',
    none: 'Nothing changed.',
    what: 'What',
    before: 'Before',
    after: 'Now',
    caption: 'List of changes',
    wordsOf: (section: string) => `Words: ${section}`,
    reasonOf: (title: string, side: 'unit' | 'agency') =>
      `${title}: reason of the ${side === 'unit' ? 'unit' : 'Agency'}`,
    stateOf: (title: string) => `${title}: state`,
    countOf: (title: string) => `${title}: count`,
    proofsOf: (title: string) => `${title}: proofs`,
    meetings: 'Number of meetings',
    'duty-added': 'duty added',
    'duty-removed': 'duty gone',
    nothing: 'nothing',
    count: (count: number) => englishCount(count, 'change', 'changes'),
  },
  gaps: {
    title: 'Why not fulfilled',
    hint: 'The reason is printed beside the duty as long as it is not fulfilled. Figures do not change by it.',
    unit: 'Reason on the unit’s side',
    agency: 'Reason on the Agency’s side',
    none: 'All duties are in order, no reason is needed.',
  },
  refusals: {
    'report.words_locked':
      'Words cannot change now: the report is being decided about, or it is decided. Take it back first.',
    'report.submitted_already': 'The report is submitted or approved already. Take it back first.',
    'report.not_awaiting': 'This round is closed. Open the report again.',
    'report.nothing_to_take_back':
      'There is nothing to take back: the report is not submitted, or the council has decided about it.',
    'report.not_approved': 'Not everybody has approved the report yet. Wait for them, or take it back.',
    'report.approver_missing': 'Choose at least one who approves the report.',
    'report.approver_unknown': 'Somebody of those chosen may not approve the report. Authors do not approve their own.',
    'report.not_approver': 'This report was not submitted to you for approval.',
    'report.comment_missing': 'Write at least one comment, so that the author knows what to correct.',
    'report.reason_missing': 'Write why you take the report back.',
  },
}
