import type { RefusalStatus } from '#platform/http/problem.ts'

export const handOverRefusals = {
  'hand_over.day_missing': 422,
  'hand_over.day_impossible': 422,
  'hand_over.day_in_future': 422,
  'hand_over.taker_missing': 422,
  'hand_over.unknown_holder': 422,
  'hand_over.same_person': 422,
  'hand_over.nothing_to_take_over': 409,
} as const satisfies Record<string, RefusalStatus>
