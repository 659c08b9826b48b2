import type { RefusalDetails } from '#kernel/refusal.ts'

export const agreements = {
  name: 'Cooperation agreement',
  steps: {
    opinion: 'Opinion of the local partnership',
    'agency-approval': 'Approval by the Agency',
    'council-approval': 'Approval by the assembly',
    'unit-signature': 'Signature for the unit',
    'agency-signature': 'Signature for the Agency',
    termination: 'Termination',
    replacement: 'Replaced by a new agreement',
  },
  stepActions: {
    opinion: 'Record the opinion of the partnership',
    'agency-approval': 'Record the approval by the Agency',
    'council-approval': 'Record the approval by the assembly',
    'unit-signature': 'Record the signature for the unit',
    'agency-signature': 'Record the signature for the Agency',
    termination: 'Terminate the agreement',
    replacement: 'Mark as replaced',
  },
  statuses: {
    draft: 'Draft',
    'opinion-given': 'With the partnership’s opinion',
    'agency-approved': 'Approved by the Agency',
    'council-approved': 'Approved by the assembly',
    signed: 'Signed',
    replaced: 'Replaced',
    terminated: 'Terminated',
    withdrawn: 'Withdrawn',
  },
  phases: {
    'not-in-force': 'Not in force yet',
    upcoming: 'Will come into force',
    'in-force': 'In force',
    expiring: 'Ends soon',
    ended: 'Ended',
  },
  sources: {
    document: 'from the document',
    account: 'recorded here',
    link: (who: string) => `by link, ${who}`,
    'on-behalf': (note: string) => `recorded for the other side by: ${note}`,
  },
  refusals: {
    'agreement.step_not_possible':
      'This step cannot be taken now, the agreement is in another state. Load the page again.',
    'agreement.date_missing': 'Fill in the date, for example 19. 4. 2022.',
    'agreement.resolution_missing': 'Fill in the number of the resolution, for example 12/2024.',
    'agreement.reason_missing': 'Fill in the reason.',
    'agreement.source_missing': 'Say by which document you record the step for the other side.',
    'agreement.name_missing': 'Write your name and office.',
    'agreement.date_in_future': 'The date is in the future. Record the step when it has happened.',
    'agreement.opinion_after_approval': ({ opinion, approval }: RefusalDetails) =>
      `The partnership’s opinion (${opinion}) is later than the approval (${approval}). Check both dates.`,
    'agreement.step_before_earlier': ({ earlier, given }: RefusalDetails) =>
      `The step before has the date ${earlier}, this one ${given}. Check their order.`,
    'agreement.no_step_to_undo': 'There is nothing to take back, the agreement has no step yet.',
    'term.span_incomplete': 'Give both the beginning and the end of the period.',
    'term.span_order': 'The period begins after its end.',
    'agreement.project_ended_before': 'ASZ’s project would end before the agreement began. Check the year.',
    'agreement.records_in_future': 'Records cannot begin in the future.',
    'memorandum.concluded_before_approval': ({ approved, concluded }: RefusalDetails) =>
      `The memorandum was concluded on ${concluded} but approved only on ${approved}. Check both dates.`,
  },
}
