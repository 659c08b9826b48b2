import { parseCzechDay } from '#kernel/czech-day.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { parseTimeOfDay, type TimeOfDay } from '#kernel/time-of-day.ts'
import { type MeetingKind, meetingKinds } from '../../../obligations/index.ts'
import { type Repetition, repetitionUnits } from '../../domain/series/series-days.ts'

/** What the form of a series says, and everything in it that cannot be read, each at its field. */
export type ReadSeries = {
  readonly kind: MeetingKind
  /** Null when a day of it cannot be read. */
  readonly repetition: Repetition | null
  readonly times: Times
  readonly refusals: readonly Refusal[]
}

export type Times = { readonly startsAt: TimeOfDay | null; readonly endsAt: TimeOfDay | null }

export function readSeriesForm(form: FormData): ReadSeries {
  const text = (name: string) => textIn(form, name)
  const first = readDay(text('first'), 'first', 'series.first_missing')
  const until = readDay(text('until'), 'until', 'series.until_missing')
  const { times, refusals } = readTimes(form)
  const every = /^\d{1,2}$/.test(text('every')) ? Number(text('every')) : Number.NaN
  const unit = repetitionUnits.find((one) => one === text('unit')) ?? 'months'
  const readable = first.day !== null && until.day !== null
  return {
    kind: meetingKinds.find((one) => one === text('kind')) ?? 'local-partnership',
    repetition: readable ? { first: first.day, until: until.day, every, unit } : null,
    times,
    refusals: [...first.refusals, ...until.refusals, ...refusals],
  }
}

/** The times of a form, empty ones left out. */
export function readTimes(form: FormData): { readonly times: Times; readonly refusals: readonly Refusal[] } {
  const [startsAt, endsAt] = (['startsAt', 'endsAt'] as const).map((field) => {
    const typed = textIn(form, field)
    const time = parseTimeOfDay(typed)
    const refusals =
      time === null && typed !== '' ? [new Refusal('meeting.time_impossible', { text: typed }, field)] : []
    return { time, refusals }
  })
  return {
    times: { startsAt: startsAt?.time ?? null, endsAt: endsAt?.time ?? null },
    refusals: [...(startsAt?.refusals ?? []), ...(endsAt?.refusals ?? [])],
  }
}

export function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

function readDay(
  text: string,
  field: string,
  missing: string,
): { readonly day: LocalDate | null; readonly refusals: readonly Refusal[] } {
  if (text === '') return { day: null, refusals: [new Refusal(missing, {}, field)] }
  const day = parseCzechDay(text)
  return { day, refusals: day === null ? [new Refusal('series.day_impossible', { text }, field)] : [] }
}
