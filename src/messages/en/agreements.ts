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
    withdrawal: 'Withdrawal',
  },
  stepActions: {
    opinion: 'Record the opinion of the partnership',
    'agency-approval': 'Record the approval by the Agency',
    'council-approval': 'Record the approval by the assembly',
    'unit-signature': 'Record the signature for the unit',
    'agency-signature': 'Record the signature for the Agency',
    termination: 'Terminate the agreement',
    replacement: 'Mark as replaced',
    withdrawal: 'Withdraw the proposal',
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
    'agreement.revision_under_way': ({ number }: RefusalDetails) =>
      `One revision is already being prepared (version ${number}). Finish it, or withdraw it.`,
    'agreement.not_approved_yet':
      'The assembly has not approved the agreement yet. Edit its content directly; a revision changes an approved one.',
    'agreement.base_ended': 'The agreement that the revision changes is no longer in force. Make a new agreement.',
    'agreement.nothing_under_way': 'No revision is being prepared. Propose one first.',
    'agreement.content_settled':
      'Somebody has already given an opinion on these words, so they do not change. Take the last step back, then edit.',
    'agreement.revision_without_change': ({ number }: RefusalDetails) =>
      `Version ${number} changes nothing yet. Edit its content.`,
    'agreement.prolongation_not_longer': ({ to }: RefusalDetails) =>
      `A prolongation must end later than the words in force (${to}). Edit the validity.`,
    'agreement.revision_before_previous': ({ from }: RefusalDetails) =>
      `The version before is in force from ${from}. The revision must be approved later.`,
    'agreement.revision_after_end': ({ to }: RefusalDetails) =>
      `The validity ended on ${to}. A revision approved later must prolong it.`,
    'agreement.kind_missing': 'Choose at least one kind of change.',
    'agreement.unit_name_missing': 'Fill in the name of the territorial unit.',
    'agreement.ico_wrong': 'The company number has eight digits, the last one is a check digit. Check it.',
    'agreement.validity_day': 'Write a day, a month or a year, for example 31. 12. 2026, 12/2026 or 2026.',
    'agreement.validity_order': 'The validity would end before it begins.',
    'agreement.validity_years': 'The number of years is between 1 and 30.',
    'agreement.period_order': 'The period of the schedule would end before it begins.',
    'agreement.hours_wrong': 'The number of hours is above zero.',
    'agreement.distance_hours_wrong': 'Hours at a distance cannot be more than all hours.',
    'agreement.theme_name_missing': 'Fill in the name of the theme, or clear the line.',
    'agreement.strategy_title_missing': 'Fill in the title of the strategy, or clear the line.',
    'agreement.member_name_missing': 'Fill in the name of the member, or clear the line.',
    'agreement.activity_missing': 'Fill in the activity, or remove the row.',
    'term.span_incomplete': 'Give both the beginning and the end of the period.',
    'term.span_order': 'The period begins after its end.',
    'agreement.project_ended_before': 'ASZ’s project would end before the agreement began. Check the year.',
    'agreement.records_in_future': 'Records cannot begin in the future.',
    'memorandum.concluded_before_approval': ({ approved, concluded }: RefusalDetails) =>
      `The memorandum was concluded on ${concluded} but approved only on ${approved}. Check both dates.`,
  },
}
