import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Database, Transaction } from '../database/database.ts'

/**
 * Work done beside the request. A job enters the queue with the transaction that asks for it, so it is neither lost nor done
 * for a change that was rolled back. Handlers must be idempotent: after a crash a job runs again.
 */
export type Jobs = {
  enqueue(tx: Transaction, queue: string, data: JobData, limits?: JobLimits): Promise<void>
  /** Registers the handler of a queue and starts taking its jobs, one by one or so many at once. */
  handle(queue: string, handler: (data: JobData) => Promise<void>, atOnce?: number): Promise<void>
  /**
   * Puts an empty job into a queue that is already handled, at the times of a cron expression in a time zone, once whatever the
   * number of instances. A time at which nothing ran is made up for at the next start, once.
   */
  schedule(queue: string, cron: string, timeZone: string): Promise<void>
  stop(): Promise<void>
}

type JobData = Readonly<Record<string, string>>

type JobLimits = {
  /** After so long the job counts as lost and runs again; five minutes when nothing is said. */
  readonly expireInSeconds?: number
  /** How many times more a job is tried when it fails, and after how many seconds; each pause is twice as long. */
  readonly retries?: { readonly limit: number; readonly firstDelay: number; readonly longestDelay: number }
}

export async function startJobs(database: Database, onError: (error: Error) => void): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.owner.query(text, values) },
    backend: database.engine === 'embedded' ? 'pglite' : 'postgres',
    schema: 'queue',
  })
  boss.on('error', onError)
  await boss.start()
  await database.owner.query(`grant usage on schema queue to spoluplan_app;
    grant select, insert, update, delete on all tables in schema queue to spoluplan_app;
    grant execute on all functions in schema queue to spoluplan_app`)

  // The process that held them is gone; without this they would wait until they expire.
  await database.owner.query(`update queue.job set state = 'retry', start_after = now() where state = 'active'`)

  const wakers = new Map<string, readonly string[]>()
  return {
    async enqueue(tx, queue, data, { expireInSeconds = 300, retries } = {}) {
      await boss.send(queue, data, {
        ...retrying(retries),
        expireInSeconds,
        db: {
          executeSql: async (text, values) => ({
            rows: (await tx.executeQuery(CompiledQuery.raw(text, values ?? []))).rows,
          }),
        },
      })
      const waiting = wakers.get(queue) ?? []
      setTimeout(() => waiting.map((worker) => boss.notifyWorker(worker)), 50)
    },
    async handle(queue, handler, atOnce = 1) {
      await boss.createQueue(queue)
      const workers: string[] = []
      while (workers.length < atOnce) {
        const worker = await boss.work<JobData>(queue, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async ([job]) => {
          if (job !== undefined) await handler(job.data)
        })
        workers.push(worker)
      }
      wakers.set(queue, workers)
    },
    async schedule(queue, cron, timeZone) {
      await boss.schedule(queue, cron, {}, { tz: timeZone, missed: 'once' })
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

function retrying(retries: JobLimits['retries']) {
  if (retries === undefined) return { retryLimit: 2, retryDelay: 1 }
  const { limit, firstDelay, longestDelay } = retries
  return { retryLimit: limit, retryDelay: firstDelay, retryDelayMax: longestDelay, retryBackoff: true }
}
