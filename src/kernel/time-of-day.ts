declare const brand: unique symbol

/** When something begins or ends on its day, `09:00`. As texts they compare and sort by themselves. */
export type TimeOfDay = string & { readonly [brand]: 'TimeOfDay' }

const typed = /^(\d{1,2})(?:[.:](\d{2}))?$/

/** A time as people type it: „9.00“ (ČSN 01 6910), „9:00“, „09:00“ or „9“. Null for anything else. */
export function parseTimeOfDay(text: string): TimeOfDay | null {
  const [, hours, minutes = '00'] = typed.exec(text.trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}` as TimeOfDay
}

/** Whether a text from outside already is such a time: `09:00`. */
export function isTimeOfDay(text: string): boolean {
  return /^\d{2}:\d{2}$/.test(text) && parseTimeOfDay(text) === text
}
