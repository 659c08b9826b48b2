import type { ReactNode } from 'react'
import type { LocalDate } from '#kernel/local-date.ts'
import { useFormat } from '../format/use-format.ts'

/** A day as a calendar leaf, with what happens on it. */
export function DateBox({ date, children }: { date: LocalDate; children: ReactNode }) {
  const { month, day } = useFormat()
  return (
    <div className="date-box">
      <time dateTime={date}>
        <span>{month(date)}</span>
        <b>{day(date)}</b>
      </time>
      <div>{children}</div>
    </div>
  )
}
