import { isLocalDate } from '#kernel/local-date.ts'
import type { Found } from '../draft.ts'
import { found, missing, textValue, without } from './found.ts'
import type { Piece } from './piece.ts'
import { placeholderIn } from './text/placeholder.ts'
import { brokenDates, printedDates } from './text/printed-dates.ts'

/** The first whole day printed in a text, else the first month or year. A broken date is no value: it stays in `raw`, and a doubt asks a person. */
export function printedDateValue(raw: string, label: number, piece: Piece, recognised: boolean): Found<string> {
  const [broken] = brokenDates(raw)
  const dates = printedDates(raw)
  const date = dates.find(({ iso }) => isLocalDate(iso)) ?? dates[0]
  if (date !== undefined && (broken === undefined || raw.indexOf(date.raw) < raw.indexOf(broken))) {
    return found(date.iso, date.raw, label, piece)
  }
  if (broken !== undefined) return without('missing', broken, piece)
  const state = textValue(raw, label, piece, recognised)
  if (state.state !== 'found') return state
  if (placeholderIn(raw) !== null) return without('placeholder', raw, piece)
  return recognised && /\d/.test(raw) ? without('unreadable', raw, piece) : missing(piece)
}
