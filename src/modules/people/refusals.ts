import type { RefusalStatus } from '#platform/http/problem.ts'

export const peopleRefusals = {
  'person.name_missing': 422,
  'person.email_impossible': 422,
  'person.organisation_unknown': 422,
  'person.account_unknown': 422,
  'organisation.name_missing': 422,
  'organisation.ico_impossible': 422,
  'merge.nothing_chosen': 422,
  'merge.with_itself': 422,
  'merge.across_units': 422,
  'merge.already_merged': 409,
  'merge.not_merged': 409,
  'merge.merged_further': 409,
  'duplicate.one_entry': 422,
} as const satisfies Record<string, RefusalStatus>
