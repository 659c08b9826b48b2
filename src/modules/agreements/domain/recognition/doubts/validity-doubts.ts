import { addDays, addYears, yearOf } from '#kernel/local-date.ts'
import type { Doubt } from '../../draft.ts'
import { firstDayOfPartial, lastDayOfPartial } from '../../validity.ts'
import { countedEnd, printedEnd } from '../validity-end.ts'
import { doubt, type Evidence } from './finding.ts'

/** The ends that the form gives: printed, counted from the approval, the schedule's. They must fall in one calendar year. */
export function validityDoubts({ draft }: Evidence): readonly Doubt[] {
  const { fields } = draft
  const ends = [printedEnd(draft), countedEnd(draft), draft.schedulePeriod?.to ?? null].flatMap((end) => end ?? [])
  const readings = ends.filter((end, index) => ends.findIndex((other) => yearOf(other) === yearOf(end)) === index)
  const source = fields['validity.to'].source ?? fields['validity.years'].source
  if (readings.length > 1) {
    return [
      doubt('validity-conflict', (texts) => texts.validityConflict(readings), {
        readings,
        fields: ['validity.years', 'validity.from', 'validity.to'],
        source,
      }),
    ]
  }
  const mismatch = yearsMismatch(draft)
  return mismatch === null
    ? []
    : [
        doubt('validity-conflict', (texts) => texts.validityYears(mismatch.printed, mismatch.years), {
          readings: mismatch.readings,
          fields: ['validity.years', 'validity.from', 'validity.to'],
          source,
        }),
      ]
}

/** "2022 – 2026 (4 roky)": the years printed are not the years between the dates printed. */
function yearsMismatch(
  draft: Evidence['draft'],
): { printed: string; years: number; readings: readonly string[] } | null {
  const years = draft.fields['validity.years'].value
  const from = draft.fields['validity.from']
  const to = draft.fields['validity.to']
  if (years === null || from.value === null || to.value === null) return null
  if (yearsBetween(from.value, to.value) === years) return null
  const end = lastDayOfPartial(to.value)
  const start = firstDayOfPartial(from.value)
  const counted = start === null ? null : addDays(addYears(start, years), -1)
  return { printed: `${from.raw} – ${to.raw}`, years, readings: [end, counted].flatMap((day) => day ?? []) }
}

/** Whole calendar years both included; with months or days on paper the length in months, rounded to years. */
function yearsBetween(from: string, to: string): number {
  if (from.length === 4 && to.length === 4) return Number(to) - Number(from) + 1
  const start = firstDayOfPartial(from)
  const end = lastDayOfPartial(to)
  if (start === null || end === null) return Number.NaN
  const after = addDays(end, 1)
  return Math.round(((yearOf(after) - yearOf(start)) * 12 + Number(after.slice(5, 7)) - Number(start.slice(5, 7))) / 12)
}
