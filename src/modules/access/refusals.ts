import type { RefusalStatus } from '#platform/http/problem.ts'

export const accessRefusals = {
  'access.forbidden': 403,
  'access.sign_in_first': 401,
  'access.wrong_password': 401,
  'access.account_disabled': 403,
  'access.too_many_attempts': 429,
  'access.no_demonstration': 403,
  'account.email': 422,
  'account.name_missing': 422,
  'account.scope': 422,
  'account.disabled': 409,
  'account.own': 409,
  'account.current_password': 422,
  'account.password_short': 422,
  'account.password_long': 422,
  'account.password_simple': 422,
  'account.passwords_differ': 422,
  'link.unknown': 404,
  'link.used': 410,
  'link.expired': 410,
} as const satisfies Record<string, RefusalStatus>
