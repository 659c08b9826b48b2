import type { RefusalStatus } from '#platform/http/problem.ts'

export const partnershipRefusals = {
  'meeting.day_missing': 422,
  'meeting.day_impossible': 422,
  'meeting.time_impossible': 422,
  'meeting.held_in_future': 422,
  'meeting.present_but_not_held': 422,
  'meeting.ends_before_start': 422,
  'meeting.outside_validity': 422,
  'meeting.item_unnamed': 422,
  'meeting.attendant_unnamed': 422,
  'meeting.attendant_unknown': 422,
  'meeting.attendant_twice': 422,
  'meeting.excused_but_present': 422,
} as const satisfies Record<string, RefusalStatus>
