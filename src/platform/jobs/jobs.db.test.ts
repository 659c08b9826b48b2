import { afterEach, expect, test, vi } from 'vitest'
import { onEachDatabase } from '../../../test/support/databases.ts'
import { system } from '../actor.ts'
import type { Database } from '../database/database.ts'
import { type Jobs, startJobs } from './jobs.ts'

const opened: Jobs[] = []

async function open(database: Database): Promise<Jobs> {
  const jobs = await startJobs(database, () => {})
  opened.push(jobs)
  return jobs
}

afterEach(async () => {
  for (const jobs of opened.splice(0)) await jobs.stop()
})

/** As many times as a slow machine may need. */
const patience = { timeout: 50_000, interval: 100 }

onEachDatabase('the queue', (database) => {
  const clerk = system('clerk')
  const enqueue = (jobs: Jobs, queue: string, what: string) =>
    database().write(clerk, 'test', (tx) => jobs.enqueue(tx, queue, { what }))

  /** Leaves a job in a queue that nobody serves any more. */
  async function leaveJob(queue: string): Promise<void> {
    const before = await open(database())
    await before.handle(queue, async () => {})
    await before.stop()
    await enqueue(await open(database()), queue, 'read')
  }

  test('a job is done once the change that asked for it is kept', async () => {
    const jobs = await open(database())
    const done: (string | undefined)[] = []
    await jobs.handle('kept', async ({ what }) => void done.push(what))
    await enqueue(jobs, 'kept', 'read')
    await expect.poll(() => done, patience).toEqual(['read'])
  })

  test('a change that is rolled back leaves no job', async () => {
    const jobs = await open(database())
    const done: (string | undefined)[] = []
    await jobs.handle('rolled-back', async ({ what }) => void done.push(what))
    const change = database().write(clerk, 'test', async (tx) => {
      await jobs.enqueue(tx, 'rolled-back', { what: 'never' })
      throw new Error('The person changed their mind.')
    })
    await expect(change).rejects.toThrow('changed their mind')
    await enqueue(jobs, 'rolled-back', 'later')
    await expect.poll(() => done, patience).toEqual(['later'])
    expect(await countJobs(database(), 'rolled-back')).toBe(1)
  })

  test('a job that fails twice is tried a third time', async () => {
    const jobs = await open(database())
    const attempts: (string | undefined)[] = []
    await jobs.handle('failing', async ({ what }) => {
      attempts.push(what)
      if (attempts.length < 3) throw new Error('Not yet.')
    })
    await enqueue(jobs, 'failing', 'read')
    await expect.poll(() => stateOf(database(), 'failing'), patience).toBe('completed')
    expect(attempts).toEqual(['read', 'read', 'read'])
  })

  test('a job that keeps failing is given up after the third attempt and does not hold up the others', async () => {
    const jobs = await open(database())
    const done: (string | undefined)[] = []
    const handler = vi.fn(async ({ what }: Readonly<Record<string, string>>) => {
      if (what === 'broken') throw new Error('Never.')
      done.push(what)
    })
    await jobs.handle('giving-up', handler)
    await enqueue(jobs, 'giving-up', 'broken')
    await enqueue(jobs, 'giving-up', 'sound')
    await expect.poll(() => done, patience).toEqual(['sound'])
    await expect.poll(() => stateOf(database(), 'giving-up'), patience).toBe('failed')
    expect(handler.mock.calls.filter(([{ what }]) => what === 'broken')).toHaveLength(3)
  })

  test('a job waits for the next start when the application stops before it is taken', async () => {
    await leaveJob('waiting')

    const jobs = await open(database())
    const done: (string | undefined)[] = []
    await jobs.handle('waiting', async ({ what }) => void done.push(what))
    await expect.poll(() => done, patience).toEqual(['read'])
  })

  test('a job that a killed process was doing is done again at the next start, without waiting until it expires', async () => {
    await leaveJob('killed')
    await database().owner.query(`update queue.job set state = 'active', started_on = now() where name = 'killed'`)

    const jobs = await open(database())
    const done: (string | undefined)[] = []
    await jobs.handle('killed', async ({ what }) => void done.push(what))
    await expect.poll(() => done, patience).toEqual(['read'])
  })

  test('a schedule is one, however many instances set it, and keeps its time zone', async () => {
    for (const jobs of [await open(database()), await open(database())]) {
      await jobs.handle('each-morning', async () => {})
      await jobs.schedule('each-morning', '0 7 * * *', 'Europe/Prague')
    }
    const { rows } = await database().owner.query(
      `select cron, timezone, options ->> 'missed' as missed from queue.schedule where name = 'each-morning'`,
    )
    expect(rows).toEqual([{ cron: '0 7 * * *', timezone: 'Europe/Prague', missed: 'once' }])
  })
})

async function countJobs(database: Database, queue: string): Promise<number> {
  const { rows } = await database.owner.query<{ count: number }>(
    'select count(*) as count from queue.job where name = $1',
    [queue],
  )
  return rows[0]?.count ?? 0
}

/** The states of the jobs of a queue, the worst first. */
async function stateOf(database: Database, queue: string): Promise<string | null> {
  const { rows } = await database.owner.query<{ state: string }>(
    'select state::text from queue.job where name = $1 order by state desc limit 1',
    [queue],
  )
  return rows[0]?.state ?? null
}
