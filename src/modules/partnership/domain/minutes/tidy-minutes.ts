import { Refusal } from '#kernel/refusal.ts'

/** Longer minutes than the API of meetings takes. */
const longest = 500_000

/** Minutes as they are kept: one kind of line ends, nothing empty at the ends. */
export function tidyMinutes(text: string): string {
  const tidy = text.replace(/\r\n?/g, '\n').trim()
  if (tidy.length > longest) throw new Refusal('minutes.too_long', {}, 'minutes')
  return tidy
}
