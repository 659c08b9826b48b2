import type { Found, Source } from '../draft.ts'
import { found, missing, textValue, without } from './found.ts'
import { placeholderIn } from './text/placeholder.ts'
import { brokenDates, printedDates } from './text/printed-dates.ts'

/** The first date printed in a text. A broken date is no value: it stays in `raw`, and a doubt asks a person. */
export function printedDateValue(raw: string, confidence: number, source: Source, recognised: boolean): Found<string> {
  const [broken] = brokenDates(raw)
  const date = printedDates(raw)[0]
  if (date !== undefined && (broken === undefined || raw.indexOf(date.raw) < raw.indexOf(broken))) {
    return found(date.iso, date.raw, confidence, source)
  }
  if (broken !== undefined) return without('missing', broken, source)
  const state = textValue(raw, confidence, source)
  if (state.state !== 'found') return state
  if (placeholderIn(raw) !== null) return without('placeholder', raw, source)
  return recognised && /\d/.test(raw) ? without('unreadable', raw, source) : missing(source)
}
