import type { RefusalDetails } from '#kernel/refusal.ts'
import { englishCount } from '../plural.ts'

export const ledger = {
  refusals: {
    'ledger.year_outside': ({ year, first, last }: RefusalDetails) =>
      first === last
        ? `The agreement has no obligations in ${year}, only in ${first}.`
        : `The agreement has no obligations in ${year}. It has them from ${first} to ${last}.`,
    'obligation.in_use': ({ waived, linked }: RefusalDetails) =>
      `The agreement cannot be taken back: ${[
        ...(Number(waived) > 0
          ? [`${englishCount(Number(waived), 'obligation', 'obligations')} settled with a reason`]
          : []),
        ...(Number(linked) > 0
          ? [`${englishCount(Number(linked), 'obligation', 'obligations')} with a record linked by hand`]
          : []),
      ].join(' and ')}. Take these back first, so that they are not lost unnoticed.`,
    'waiver.reason_missing': 'Give a reason. An obligation cannot be settled without one.',
    'waiver.occurrence_unknown': 'The obligation has no such period. Choose one from the list.',
    'waiver.already_given': 'The period is already settled with another reason. Take that back first.',
    'waiver.already_fulfilled': 'The obligation is fulfilled and needs no reason.',
  },
}
