import { type LocalDate, localDate } from '#kernel/local-date.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { DigestState } from '../domain/digest-state.ts'
import type { AgendaTables } from './tables.ts'

/** How sending stands, for whoever looks after it; whom the e-mails are for is not said. */
export type MailReport = {
  readonly counts: Readonly<Partial<Record<DigestState, number>>>
  /** The last trouble that any of them had; null when there was none. */
  readonly lastProblem: { readonly day: LocalDate; readonly state: DigestState; readonly problem: string } | null
}

/** E-mails since a day by their state, and what the mail server said last. */
export async function mailReport(tx: Transaction, since: LocalDate): Promise<MailReport> {
  const tables = tx.withTables<AgendaTables>()
  const counts = await tables
    .selectFrom('digest')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .where('day', '>=', since)
    .groupBy('state')
    .execute()
  const last = await tables
    .selectFrom('digest')
    .select(['day', 'state', 'problem'])
    .where('day', '>=', since)
    .where('problem', 'is not', null)
    .orderBy('day', 'desc')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    counts: Object.fromEntries(counts.map(({ state, count }) => [state, count])),
    lastProblem:
      last === undefined ? null : { day: localDate(last.day), state: last.state, problem: last.problem ?? '' },
  }
}
