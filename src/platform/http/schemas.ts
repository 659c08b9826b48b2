import { z } from 'zod'
import { type Id, isId } from '#kernel/ids.ts'
import { isLocalDate, type LocalDate } from '#kernel/local-date.ts'
import { isTimeOfDay, type TimeOfDay } from '#kernel/time-of-day.ts'

/** A calendar day in ISO 8601 at a border. The check is the schema's own, so inside it is a `LocalDate`. */
export const localDateSchema = z.iso.date().refine(isLocalDate) as unknown as z.ZodType<LocalDate, LocalDate>

/** A time of day at a border, „09:00“. */
export const timeOfDaySchema = z.string().refine(isTimeOfDay) as unknown as z.ZodType<TimeOfDay, TimeOfDay>

/** An identifier at a border; which kind of record it names follows from where it stands. */
export function idSchema<Kind extends string>(): z.ZodType<Id<Kind>, Id<Kind>> {
  return z.uuid().refine(isId) as unknown as z.ZodType<Id<Kind>, Id<Kind>>
}
