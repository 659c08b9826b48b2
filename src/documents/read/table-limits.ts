import { Refusal } from '#kernel/refusal.ts'

const mostRows = 5_000
/** More columns than any form has; a span over a billion of them costs nothing. */
export const mostColumns = 1_000

/**
 * Refuses a table that is a register rather than a part of a form.
 *
 * @throws Refusal `document.table_too_long`
 */
export function checkRows(count: number): void {
  if (count > mostRows) throw new Refusal('document.table_too_long', { rows: mostRows })
}
