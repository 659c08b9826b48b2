import { localDate } from '#kernel/local-date.ts'
import type { RefusalDetails } from '#kernel/refusal.ts'
import { englishDate } from '../dates.ts'

export const learning = {
  refusals: {
    'record.day_missing': 'Enter the day, for example 14. 3. 2024.',
    'record.day_impossible': ({ text }: RefusalDetails) =>
      `“${text}” is not a day of the calendar. Write it as 14. 3. 2024.`,
    'record.title_missing': 'Say what took place or what the document proves.',
    'record.in_future': ({ on }: RefusalDetails) =>
      `${englishDate(localDate(String(on)))} is still to come. Enter the record once it has happened.`,
    'record.hours_impossible': ({ text, most }: RefusalDetails) =>
      `“${text}” is not a length in hours. Write a number up to ${Number(most).toLocaleString('en-GB')}, for example 6 or 1.5.`,
    'record.participants_impossible': ({ text, most }: RefusalDetails) =>
      `“${text}” is not a number of participants. Write a whole number up to ${Number(most).toLocaleString('en-GB')}.`,
    'record.document_unknown': 'This document is not among the documents of the unit. Choose another.',
    'record.obligation_unknown': 'The unit has no such obligation. Choose another.',
  },
}
