import { firstDayOfYear, type LocalDate, lastDayOfYear, yearOf } from '#kernel/local-date.ts'
import { lengthInDays, overlap } from '#kernel/period.ts'
import { type Practice, type PracticeSide, type PracticeTask, practiceSides } from './practice.ts'

/** One year of one task: who did it for most of the year; null when nobody wrote it down. */
export type PracticeYear = { readonly year: number; readonly side: PracticeSide | null; readonly mixed: boolean }

/** The years from the first practice to the given day, in order; none without a practice. */
export function yearsOfPractice(practices: readonly Practice[], today: LocalDate): readonly number[] {
  const first = practices.map(({ from }) => yearOf(from)).toSorted((a, b) => a - b)[0]
  if (first === undefined) return []
  const last = Math.max(first, yearOf(today))
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** How a task went over from one side to the other: „2022 ASZ, 2023 společně, 2024 město“. */
export function practiceOverYears(
  practices: readonly Practice[],
  task: PracticeTask,
  years: readonly number[],
): readonly PracticeYear[] {
  const own = practices.filter((practice) => practice.task === task)
  return years.map((year) => {
    const days = practiceSides.map((side) => ({ side, days: daysWithin(own, side, year) }))
    const done = days.filter((one) => one.days > 0)
    const [most] = done.toSorted((a, b) => b.days - a.days)
    return { year, side: most?.side ?? null, mixed: done.length > 1 }
  })
}

/** Years that follow each other with the same side. */
export type Stretch = { readonly from: number; readonly to: number; readonly side: PracticeSide }

/** The shift in as few words as it takes: 2022–2023 ASZ, 2024 the town. Years about which nothing is known are left out. */
export function stretchesOf(years: readonly PracticeYear[]): readonly Stretch[] {
  return years.reduce<readonly Stretch[]>((stretches, { year, side }) => {
    const last = stretches.at(-1)
    if (side === null) return stretches
    return last?.side === side && last.to === year - 1
      ? [...stretches.slice(0, -1), { ...last, to: year }]
      : [...stretches, { from: year, to: year, side }]
  }, [])
}

function daysWithin(practices: readonly Practice[], side: PracticeSide, year: number): number {
  const whole = { from: firstDayOfYear(year), to: lastDayOfYear(year) }
  return practices
    .filter((practice) => practice.side === side && (practice.to === null || practice.to >= whole.from))
    .map(({ from, to }) => (from > whole.to ? null : overlap({ from, to: to ?? whole.to }, whole)))
    .reduce((sum, common) => sum + (common === null ? 0 : lengthInDays(common)), 0)
}
