import type { LocalDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { englishDate } from '../dates.ts'
import { englishCount } from '../plural.ts'

type Totals = { readonly overdue: number; readonly missed: number; readonly due: number }

export const ledger = {
  title: 'Obligations',
  subtitle: 'What both sides promised, what happened and what proves it.',
  standing: ({ overdue, missed, due }: Totals) => {
    const parts = [
      ...(overdue > 0 ? [`${englishCount(overdue, 'obligation is', 'obligations are')} overdue`] : []),
      ...(missed > 0 ? [`${englishCount(missed, 'obligation was', 'obligations were')} not fulfilled`] : []),
      ...(due > 0 ? [`${englishCount(due, 'obligation is', 'obligations are')} due soon`] : []),
    ]
    return parts.length === 0 ? 'Nothing is overdue or due soon.' : `${parts.join(', ')}.`
  },
  standingDone: 'Everything is fulfilled or settled.',
  next: (by: string) => `The nearest deadline is ${by}:`,
  year: 'Year',
  allYears: 'All',
  side: 'Who owes',
  bothSides: 'Both sides',
  owesUnit: (unit: string) => `Owed by ${unit}`,
  owesAgency: 'Owed by the Agency',
  agreements: 'Agreement',
  agreementSpan: (from: string, to: string) => `${from} – ${to}`,
  agreementWithoutSpan: 'being approved',
  print: 'Print',
  shown: (shown: number, count: number) => `${shown} of ${englishCount(count, 'obligation', 'obligations')} selected.`,
  showAll: 'Show all',
  nothingShown: 'No obligation fits this selection.',
  records: (count: number) => englishCount(count, 'record', 'records'),
  inDocument: 'original',
  noAgreement:
    'The unit has no agreement yet, so it has no obligations. Upload the document and they are read from it.',
  toDocuments: 'Upload the agreement',
  notApproved: 'The assembly has not approved the agreement yet. Obligations begin on the day of its approval.',
  toAgreement: 'Open the agreement',
  nothingPromised: 'The agreement’s schedule has no row, so no obligations follow from it.',

  backToLedger: 'All obligations',
  occurrence: (from: LocalDate, to: LocalDate) =>
    from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`
      ? `Year ${from.slice(0, 4)}`
      : `${englishDate(from)} – ${englishDate(to)}`,
  noOccurrence: 'No period of this obligation falls within the validity.',
  history: 'Other periods',
  period: 'Period',
  state: 'State',
  evidence: 'Evidence',
  noEvidence: 'No evidence yet.',
  day: 'Day',
  record: 'Record',
  countsHere: 'Does it count?',
  parts: {
    counted: 'Counts',
    awaiting: 'Awaits the other side’s confirmation',
    planned: 'Scheduled',
    refused: 'Does not count',
  },
  linkedByHand: 'linked by hand',
  facts: 'Wording of the obligation',
  wording: 'Wording in the document',
  blankTerm: 'The document leaves the term blank',
  specification: 'Specification',
  agencyUntil: (day: string) => `The Agency answers for its share until ${day}.`,
  lasts: 'When it lasts',
  lifetime: (from: LocalDate, to: LocalDate) => `${englishDate(from)} – ${englishDate(to)}.`,
  silent: (from: LocalDate, to: LocalDate) =>
    `From ${englishDate(from)} to ${englishDate(to)} nothing is asked: the part is too short.`,
  endsWithProject: 'It ends with ASZ’s project, not with the agreement.',
  projectEndUnknown:
    'It ends with ASZ’s project, whose end is not entered; until then it lasts until the agreement ends.',
  toSettings: 'Enter the project’s end',
  outputs: 'What proves it',
  linkTitle: 'Link a record',
  linkHint: 'The record will count even though the rules alone would not put it here.',
  linkRecord: 'Record',
  link: 'Link',
  unlink: 'Unlink',
  unlinkOf: (label: string) => `Unlink ${label}`,
  linked: 'The record is linked and the state counted anew.',
  unlinked: 'The record is unlinked.',
  waiveTitle: 'Settle with a reason',
  waiveHint: 'The state is no longer counted from evidence. Who decided it and why stays in the history.',
  occurrenceToWaive: 'Which period',
  reason: 'Reason',
  reasonHint: 'For example: on 12 March 2024 both sides agreed that the meeting would not be held.',
  waive: 'Settle with a reason',
  waived: 'The obligation is settled with a reason.',
  revoke: 'Take the reason back',
  revoked: 'The reason is taken back, the state is counted from evidence again.',

  refusals: {
    'ledger.year_outside': ({ year, first, last }: RefusalDetails) =>
      first === last
        ? `The agreement has no obligations in ${year}, only in ${first}.`
        : `The agreement has no obligations in ${year}. It has them from ${first} to ${last}.`,
    'obligation.in_use': ({ waived, linked }: RefusalDetails) => {
      const of = (count: string | number | undefined): string =>
        englishCount(Number(count), 'obligation', 'obligations')
      const reasons = [
        ...(Number(waived) > 0 ? [`${of(waived)} settled with a reason`] : []),
        ...(Number(linked) > 0 ? [`${of(linked)} with a record linked by hand`] : []),
      ]
      return `The agreement cannot be taken back: ${reasons.join(' and ')}. Take these back first, so that they are not lost unnoticed.`
    },
    'waiver.reason_missing': 'Give a reason. An obligation cannot be settled without one.',
    'waiver.occurrence_unknown': 'The obligation has no such period. Choose one from the list.',
    'waiver.already_given': 'The period is already settled with another reason. Take that back first.',
    'waiver.already_fulfilled': 'The obligation is fulfilled and needs no reason.',
  },
}
