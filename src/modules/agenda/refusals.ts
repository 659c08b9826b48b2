import type { RefusalStatus } from '#platform/http/problem.ts'

export const agendaRefusals = {
  'agenda.frequency': 422,
  'agenda.mail_not_set': 409,
  'agenda.mail_refused': 409,
  'agenda.too_many_feeds': 409,
} as const satisfies Record<string, RefusalStatus>
