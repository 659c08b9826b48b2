import type { LocalDate } from '#kernel/local-date.ts'
import type { AgendaItem } from './agenda-item.ts'
import { thresholdOf } from './threshold.ts'

/** A reminder: which item, at which of its thresholds. */
export type Reminder = { readonly itemKey: string; readonly threshold: string }

export type DueReminder<Item> = { readonly item: Item; readonly reminder: Reminder }

/** What is to be called to mind on a day and has not been yet, each item once, the most pressing first. */
export function remindersDue<Item extends AgendaItem>(
  items: readonly Item[],
  sent: readonly Reminder[],
  day: LocalDate,
): readonly DueReminder<Item>[] {
  const known = new Set(sent.map(({ itemKey, threshold }) => `${itemKey} ${threshold}`))
  return items
    .flatMap((item) => {
      const threshold = thresholdOf(item, day)
      if (threshold === null || known.has(`${item.key} ${threshold}`)) return []
      return [{ item, reminder: { itemKey: item.key, threshold } }]
    })
    .toSorted((a, b) => (a.item.by ?? '9999').localeCompare(b.item.by ?? '9999'))
}
