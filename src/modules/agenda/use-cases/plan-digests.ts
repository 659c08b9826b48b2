import type { Deps } from '#platform/deps.ts'
import { activeAccounts } from '../../access/index.ts'
import { mayRemindOn } from '../domain/frequency.ts'
import { isReserved } from '../domain/reserved-address.ts'
import { dropWaitingDigests } from '../store/digests-store.ts'
import { frequenciesOfAll } from '../store/reminder-settings-store.ts'

/** The queue that is woken each morning. */
export const morningQueue = 'plan-digests'

/** The queue of e-mails, one job for each person and day. */
export const digestQueue = 'send-digest'

/** When the morning is, in Prague. */
export const morning = { cron: '0 7 * * *', timeZone: 'Europe/Prague' } as const

/** A mail server that is away is asked again after one minute, two, four … an hour; about half a day in all. */
const retries = { limit: 16, firstDelay: 60, longestDelay: 3_600 } as const

/**
 * Asks for a digest of everybody who may get one today: nobody on weekends and Czech holidays, or without a mail server. Whether
 * there is anything to say is found out by each job. What still waits from earlier days is dropped: one e-mail rather than two.
 * Asking twice does no harm: a digest of a person and day is one.
 */
export async function planDigests(deps: Deps): Promise<void> {
  if (deps.mailer === null) return
  const day = deps.today()
  if (!mayRemindOn(day, 'working-day')) return
  await deps.write('reminders.plan', async (tx) => {
    await dropWaitingDigests(tx, day)
    const frequency = await frequenciesOfAll(tx)
    for (const { id, email } of await activeAccounts(tx)) {
      if (isReserved(email) || !mayRemindOn(day, frequency(id))) continue
      await deps.jobs.enqueue(tx, digestQueue, { accountId: id, day }, { retries })
    }
  })
}
