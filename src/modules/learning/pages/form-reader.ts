import { parseCzechDay } from '#kernel/czech-day.ts'
import { asId, type Id, isId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { parseTimeOfDay, type TimeOfDay } from '#kernel/time-of-day.ts'
import type { RecordFormValues, TextField } from './record-form-values.ts'

/** Reads fields of a form one by one and collects what cannot be read, each at its field. */
export type FormReader = {
  readonly refusals: readonly Refusal[]
  /** A day; an empty field is null, and refused only where the day is needed. */
  readonly day: (field: TextField, needed?: 'needed') => LocalDate | null
  readonly time: (field: TextField) => TimeOfDay | null
  /** „6“, „1,5“ or „1.5“; nothing is null. The refusal is told what was typed and the most that there can be. */
  readonly number: (field: TextField, code: string, most: number) => number | null
  readonly oneOf: <Value extends string>(field: TextField, values: readonly Value[]) => Value | null
  readonly id: <Kind extends string>(field: TextField) => Id<Kind> | null
  readonly refuse: (refusal: Refusal) => void
}

export function formReader(values: RecordFormValues): FormReader {
  const refusals: Refusal[] = []
  const refused = (code: string, details: Refusal['details'], field: string): null => {
    refusals.push(new Refusal(code, details, field))
    return null
  }
  return {
    refusals,
    day(field, needed) {
      const typed = values[field].trim()
      if (typed === '') return needed === undefined ? null : refused('record.day_missing', {}, field)
      return parseCzechDay(typed) ?? refused('record.day_impossible', { text: typed }, field)
    },
    time(field) {
      const typed = values[field].trim()
      return typed === '' ? null : (parseTimeOfDay(typed) ?? refused('record.time_impossible', { text: typed }, field))
    },
    number(field, code, most) {
      const typed = values[field].replace(/[\s\u00a0]/g, '').replace(',', '.')
      if (typed === '') return null
      if (/^-?\d+(\.\d+)?$/.test(typed)) return Number(typed)
      return refused(code, { text: values[field].trim(), most }, field)
    },
    oneOf: (field, allowed) => allowed.find((value) => value === values[field]) ?? null,
    id: <Kind extends string>(field: TextField) => (isId(values[field]) ? asId<Kind>(values[field]) : null),
    refuse: (refusal) => {
      refusals.push(refusal)
    },
  }
}
