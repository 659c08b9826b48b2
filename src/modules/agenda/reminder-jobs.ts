import { asId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { digestQueue, morning, morningQueue, planDigests } from './use-cases/plan-digests.ts'
import { sendDigest } from './use-cases/send-digest.ts'

/** Starts to take the jobs of reminders, and has the queue woken each morning. Several instances share the work. */
export async function startReminders(depsFor: (label: string) => Deps, publicUrl: string): Promise<void> {
  const { jobs } = depsFor('reminders')
  await jobs.handle(digestQueue, async ({ accountId = '', day = '' }) =>
    sendDigest(depsFor('reminders'), { accountId: asId(accountId), day: localDate(day), publicUrl }),
  )
  await jobs.handle(morningQueue, async () => planDigests(depsFor('reminders')))
  await jobs.schedule(morningQueue, morning.cron, morning.timeZone)
}
