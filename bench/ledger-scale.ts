import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Id } from '#kernel/ids.ts'
import { pragueDay, systemClock } from '#platform/clock.ts'
import { sessionCookieName } from '#platform/http/session.ts'
import { paths } from '#web/paths.ts'
import { startApplication } from '../scripts/running-application.ts'
import { countNewMeetings } from './count-new-meetings.ts'
import { copyOfFilled } from './databases.ts'
import type { LedgerSize } from './fixtures/ledger-fixture.ts'
import { fillForMeasuring, signInForMeasuring } from './fixtures/prepare-ledger.ts'
import type { ResultLine, SectionResult } from './result.ts'
import { inMilliseconds, median, percentile, ratio } from './statistics.ts'

const evidencePerUnit = 2000
const perUnit = { agreements: 4, obligationsPerAgreement: 40 } as const

/** All units that cooperate today, and ten times as many: how the pages of one unit and a new meeting feel the size. */
export async function measureScale({ quick }: { readonly quick: boolean }): Promise<SectionResult> {
  const title = 'The ledger as units multiply: four agreements in succession and 2,000 records each, PostgreSQL'
  const sizes = (quick ? [2, 4] : [110, 1100]).map(sized)
  const opened: Opened[] = []
  try {
    for (const size of sizes) {
      const one = await open(size, quick)
      if (one === null)
        return { title, lines: [], skipped: ['PostgreSQL: neither TEST_DATABASE_URL nor an installed server'] }
      opened.push(one)
    }
    return { title, lines: await compare(opened, quick), skipped: [] }
  } finally {
    for (const one of opened) await one.close()
  }
}

/** Each page of both in turns, so that a busy minute of the computer weighs on both alike. */
async function compare(opened: readonly Opened[], quick: boolean): Promise<readonly ResultLine[]> {
  const [small, large] = opened
  if (small === undefined || large === undefined) throw new RangeError('There are two sizes.')
  const lines: ResultLine[] = []
  for (const page of pagesOfUnit) {
    const times = await inTurns([small, large], page, quick ? 4 : 60)
    const [a = 0, b = 0] = times.map(median)
    lines.push({
      what: `${page}: ${large.units} units to ${small.units}`,
      value: `${ratio(b, a)} (p50 ${inMilliseconds(a)} → ${inMilliseconds(b)}; goal 1.2)`,
    })
  }
  const counted = opened.map(
    ({ units, meetings }): ResultLine => ({
      what: `SQL of a new meeting and of its counting, ${units} units`,
      value: `p50 ${inMilliseconds(median(meetings))}, p95 ${inMilliseconds(percentile(meetings, 0.95))} (goal 50 ms)`,
    }),
  )
  return [...lines, ...counted]
}

const pagesOfUnit = ['obligations', 'overview', 'meetings'] as const

function sized(units: number): LedgerSize {
  return { units, ...perUnit, evidence: units * evidencePerUnit }
}

/** An application on a filled database, with the SQL time of some new meetings that were recorded before. */
type Opened = {
  readonly units: number
  readonly unitIds: readonly Id<'Unit'>[]
  readonly meetings: readonly number[]
  /** Milliseconds of one request for a page of a unit. */
  readonly time: (unitId: Id<'Unit'>, page: (typeof pagesOfUnit)[number]) => Promise<number>
  readonly close: () => Promise<void>
}

/** A filled database is another one when it was filled on another day, by other migrations or by another fixture. */
function nameOf({ units }: LedgerSize): string {
  const sources = ['../migrations', './fixtures'].flatMap((folder) => {
    const place = path.resolve(import.meta.dirname, folder)
    return readdirSync(place).map((name) => readFileSync(path.join(place, name)))
  })
  const hash = createHash('sha256').update(pragueDay(systemClock.now()))
  for (const source of sources) hash.update(source)
  return `${units}_${hash.digest('hex').slice(0, 16)}`
}

async function open(size: LedgerSize, quick: boolean): Promise<Opened | null> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-bench-'))
  const postgres = await copyOfFilled(nameOf(size), (url) => fillForMeasuring(url, dataDir, size))
  if (postgres === null) return null
  const { unitIds, accountId, token } = await signInForMeasuring(postgres.url, dataDir)
  const meetings = await countNewMeetings({ url: postgres.url, folder: dataDir }, accountId, unitIds, quick ? 3 : 40)
  const application = await startApplication({ dataDir, databaseUrl: postgres.url })
  const cookie = `${sessionCookieName(application.url)}=${token}`
  return {
    units: size.units,
    unitIds,
    meetings,
    time: (unitId, page) => timeOf(application.url + paths.unit(unitId, page), cookie),
    close: async () => {
      await application.stop()
      rmSync(dataDir, { recursive: true, force: true })
      await postgres.clean()
    },
  }
}

/** The times of a page in each of them, one request after another; the first ten rounds are a warm-up. */
async function inTurns(
  opened: readonly Opened[],
  page: (typeof pagesOfUnit)[number],
  rounds: number,
): Promise<readonly (readonly number[])[]> {
  const times: number[][] = opened.map(() => [])
  for (let round = -10; round < rounds; round += 1) {
    for (const [index, { time, unitIds }] of opened.entries()) {
      const chosen = spread(unitIds, rounds)
      const unitId = chosen[Math.abs(round) % chosen.length]
      if (unitId === undefined) throw new RangeError('There is no unit.')
      const taken = await time(unitId, page)
      if (round >= 0) times[index]?.push(taken)
    }
  }
  return times
}

async function timeOf(address: string, cookie: string): Promise<number> {
  const started = performance.now()
  const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`)
  return performance.now() - started
}

/** So many units from all over the list. */
function spread(unitIds: readonly Id<'Unit'>[], count: number): readonly Id<'Unit'>[] {
  const step = Math.max(1, Math.floor(unitIds.length / count))
  return unitIds.filter((_, index) => index % step === 0).slice(0, count)
}
