import { CompiledQuery } from 'kysely'
import { PgBoss } from 'pg-boss'
import type { Database, Transaction } from '../database/database.ts'

/**
 * Work done beside the request. A job enters the queue with the transaction that asks for it, so it is neither lost nor done
 * for a change that was rolled back. Handlers must be idempotent: after a crash a job runs again.
 */
export type Jobs = {
  enqueue(tx: Transaction, queue: string, data: Readonly<Record<string, string>>): Promise<void>
  /** Registers the handler of a queue and starts taking its jobs. */
  handle(queue: string, handler: (data: Readonly<Record<string, string>>) => Promise<void>): Promise<void>
  stop(): Promise<void>
}

type JobData = Readonly<Record<string, string>>

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

  const wakers = new Map<string, string>()
  return {
    async enqueue(tx, queue, data) {
      await boss.send(queue, data, {
        retryLimit: 2,
        retryDelay: 1,
        expireInSeconds: 300,
        db: {
          executeSql: async (text, values) => ({
            rows: (await tx.executeQuery(CompiledQuery.raw(text, values ?? []))).rows,
          }),
        },
      })
      const waker = wakers.get(queue)
      if (waker !== undefined) setTimeout(() => boss.notifyWorker(waker), 50)
    },
    async handle(queue, handler) {
      await boss.createQueue(queue)
      const worker = await boss.work<JobData>(queue, { batchSize: 1, pollingIntervalSeconds: 0.5 }, async ([job]) => {
        if (job !== undefined) await handler(job.data)
      })
      wakers.set(queue, worker)
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}
