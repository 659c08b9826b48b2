import { type Doubt, fieldKeys } from '../../draft.ts'
import { brokenDates } from '../text/printed-dates.ts'
import { doubt, type Evidence } from './finding.ts'

/** Dates with a missing digit or an impossible day, wherever they stand: "28. 2. 202", "31. 11. 2024". */
export function brokenDateDoubts({ draft, reading }: Evidence): readonly Doubt[] {
  const passages = reading.passages.map((passage) => ({
    text: passage.text,
    source: passage.source,
    fields: [] as readonly string[],
  }))
  const rows = draft.schedule.map((row, index) => ({
    text: row.source.text,
    source: row.source,
    fields: [`schedule.${index}`],
  }))
  return [...passages, ...rows].flatMap(({ text, source, fields }) =>
    brokenDates(text).map((date) => {
      const values = fieldKeys.filter((key) => draft.fields[key].raw?.includes(date) === true)
      const about = { readings: [date], fields: fields.length > 0 ? fields : values, source }
      return doubt('broken-date', (texts) => texts.brokenDate(date), about)
    }),
  )
}
