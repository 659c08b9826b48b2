import type { RefusalStatus } from '#platform/http/problem.ts'

export const registerRefusals = {
  'partnership.founded_in_future': 422,
  'partnership.document_unknown': 422,
  'group.name_missing': 422,
  'group.name_twice': 422,
  'member.nobody': 422,
  'member.unknown': 422,
  'member.group_unknown': 422,
  'member.outside_group': 422,
  'member.overlap': 422,
  'member.second_contact': 422,
  'practice.overlap': 422,
  'term.reversed': 422,
  'term.day_impossible': 422,
  'term.from_missing': 422,
} as const satisfies Record<string, RefusalStatus>
