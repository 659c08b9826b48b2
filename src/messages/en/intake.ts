import type { RefusalDetails } from '#kernel/refusal.ts'

type Values = Readonly<Record<string, string>>

export const intake = {
  problems: {
    'ico-format': ({ value }: Values) => `An IČO has eight digits, here is “${value}”.`,
    'ico-checksum': 'The check digit of the IČO does not agree. Check the copy.',
    'date-impossible': ({ value }: Values) => `“${value}” is no date. Write it for example 19. 4. 2022.`,
    'number-impossible': ({ value }: Values) => `“${value}” is no number above zero.`,
    'opinion-after-approval': ({ opinion, approval }: Values) =>
      `The partnership’s opinion (${opinion}) is later than the approval (${approval}). Check both dates.`,
    'end-before-start': ({ end, approval }: Values) =>
      `The end of the validity (${end}) is earlier than the approval (${approval}). Check the year.`,
  },
  refusals: {
    'draft.closed': 'This document is already confirmed or put away. Load the page again.',
    'draft.has_problems': ({ problems }: RefusalDetails) => String(problems),
    'draft.not_confirmed': 'The document is not confirmed, there is nothing to take back.',
    'document.in_use': 'An agreement was made of this document. Take the confirmation back first.',
  },
}
