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
  'attendance.answer_missing': 422,
  'attendance.not_open': 409,
  'arrival.name_missing': 422,
  'arrival.unknown': 404,
  'arrival.too_early': 409,
  'arrival.over': 410,
  'arrival.already': 409,
} as const satisfies Record<string, RefusalStatus>
