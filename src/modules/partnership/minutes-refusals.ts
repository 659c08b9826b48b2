import type { RefusalStatus } from '#platform/http/problem.ts'

/** Of minutes, decisions and tasks. */
export const minutesRefusals = {
  'minutes.too_long': 422,
  'minutes.missing': 409,
  'minutes.public_missing': 422,
  'minutes.public_names': 422,
  'decision.words_missing': 422,
  'decision.item_unknown': 422,
  'task.words_missing': 422,
  'task.owner_unknown': 422,
  'task.day_impossible': 422,
  'task.due_before_meeting': 422,
  'task.done_before_meeting': 422,
  'task.done_in_future': 422,
} as const satisfies Record<string, RefusalStatus>
