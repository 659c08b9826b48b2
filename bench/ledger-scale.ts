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
  const small = await measured(sizes[0] ?? sized(110), quick)
  const large = small && (await measured(sizes[1] ?? sized(1100), quick))
  if (small === null || large === null) {
    return { title, lines: [], skipped: ['PostgreSQL: neither TEST_DATABASE_URL nor an installed server'] }
  }
  const compared = pagesOfUnit.map((name, index): ResultLine => {
    const [a = 0, b = 0] = [small.pages[index], large.pages[index]]
    return {
      what: `${name}: ${large.units} units to ${small.units}`,
      value: `${ratio(b, a)} (p50 ${inMilliseconds(a)} → ${inMilliseconds(b)}; goal 1.2)`,
    }
  })
  const counted = [small, large].map(
    ({ units, meetings }): ResultLine => ({
      what: `SQL of a new meeting and of its counting, ${units} units`,
      value: `p50 ${inMilliseconds(median(meetings))}, p95 ${inMilliseconds(percentile(meetings, 0.95))} (goal 50 ms)`,
    }),
  )
  return { title, lines: [...compared, ...counted], skipped: [] }
}

const pagesOfUnit = ['obligations', 'overview', 'meetings'] as const

function sized(units: number): LedgerSize {
  return { units, ...perUnit, evidence: units * evidencePerUnit }
}

type Measured = { readonly units: number; readonly pages: readonly number[]; readonly meetings: readonly number[] }

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

/** Medians of each page of a unit, in milliseconds, and the SQL time of some new meetings. */
async function measured(size: LedgerSize, quick: boolean): Promise<Measured | null> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-bench-'))
  const postgres = await copyOfFilled(nameOf(size), (url) => fillForMeasuring(url, dataDir, size))
  if (postgres === null) return null
  try {
    const { unitIds, accountId, token } = await signInForMeasuring(postgres.url, dataDir)
    const meetings = await countNewMeetings({ url: postgres.url, folder: dataDir }, accountId, unitIds, quick ? 3 : 40)
    const application = await startApplication({ dataDir, databaseUrl: postgres.url })
    try {
      const cookie = `${sessionCookieName(application.url)}=${token}`
      const pages: number[] = []
      for (const page of pagesOfUnit) {
        const addresses = spread(unitIds, quick ? 4 : 60).map((id) => application.url + paths.unit(id, page))
        pages.push(median(await timesOf(addresses, cookie)))
      }
      return { units: size.units, pages, meetings }
    } finally {
      await application.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
    await postgres.clean()
  }
}

/** One request after another, the first ten as a warm-up; milliseconds. */
async function timesOf(addresses: readonly string[], cookie: string): Promise<readonly number[]> {
  const warmUp = addresses.slice(0, 10)
  const times: number[] = []
  for (const address of [...warmUp, ...addresses]) {
    const started = performance.now()
    const answer = await fetch(address, { headers: { cookie }, redirect: 'manual' })
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}.`)
    times.push(performance.now() - started)
  }
  return times.slice(warmUp.length)
}

/** So many units from all over the list. */
function spread(unitIds: readonly Id<'Unit'>[], count: number): readonly Id<'Unit'>[] {
  const step = Math.max(1, Math.floor(unitIds.length / count))
  return unitIds.filter((_, index) => index % step === 0).slice(0, count)
}
