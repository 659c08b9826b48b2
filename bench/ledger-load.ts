import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sessionCookieName } from '#platform/http/session.ts'
import { paths } from '#web/paths.ts'
import { startApplication } from '../scripts/running-application.ts'
import { newPostgresDatabase } from './databases.ts'
import type { LedgerSize } from './fixtures/ledger-fixture.ts'
import { prepareLedger } from './fixtures/prepare-ledger.ts'
import { type Load, underLoad, warmUp } from './load.ts'
import type { ResultLine, SectionResult } from './result.ts'
import { inMilliseconds, ratio } from './statistics.ts'

type Pair = { readonly page: Load; readonly api: Load }

const connections = 8

/** The ledger of one year, as page and by the API, of every unit in turn: on the embedded database and on PostgreSQL. */
export async function measureLedger({ quick }: { readonly quick: boolean }): Promise<SectionResult> {
  const size: LedgerSize = quick
    ? { units: 4, agreements: 1, obligationsPerAgreement: 40, evidence: 2000 }
    : { units: 110, agreements: 1, obligationsPerAgreement: 40, evidence: 200_000 }
  const seconds = quick ? 3 : 8
  const lines: ResultLine[] = []

  const embedded = await measureOn(null, size, seconds)
  lines.push(...told('embedded', embedded))
  const postgres = await newPostgresDatabase()
  if (postgres !== null) {
    try {
      const measured = await measureOn(postgres.url, size, seconds)
      lines.push(...told(postgres.name, measured), {
        what: 'p50 of PostgreSQL to p50 embedded',
        value: `page ${ratio(measured.page.p50, embedded.page.p50)}, API ${ratio(measured.api.p50, embedded.api.p50)}`,
      })
    } finally {
      await postgres.clean()
    }
  }
  return {
    title: `The ledger under load: ${size.units} units × ${size.obligationsPerAgreement} obligations, ${size.evidence} evidence, ${connections} connections`,
    lines,
    skipped: postgres === null ? ['PostgreSQL: neither TEST_DATABASE_URL nor an installed server'] : [],
  }
}

async function measureOn(databaseUrl: string | null, size: LedgerSize, seconds: number): Promise<Pair> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-bench-'))
  try {
    const { unitIds, token } = await prepareLedger(databaseUrl, dataDir, size)
    const application = await startApplication({ dataDir, ...(databaseUrl !== null && { databaseUrl }) })
    try {
      const { url } = application
      const cookie = `${sessionCookieName(url)}=${token}`
      const measured = async (addresses: readonly string[]): Promise<Load> => {
        const load = { url, paths: addresses, cookie, connections }
        await warmUp(load)
        return underLoad({ ...load, seconds })
      }
      const page = await measured(unitIds.map((id) => paths.unit(id, 'obligations')))
      return { page, api: await measured(unitIds.map((id) => `/api/units/${id}/ledger`)) }
    } finally {
      await application.stop()
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

function told(database: string, { page, api }: Pair): readonly ResultLine[] {
  return [
    { what: `page, ${database}`, value: inWords(page) },
    { what: `API, ${database}`, value: inWords(api) },
  ]
}

function inWords({ p50, p95, perSecond, requests }: Load): string {
  return `p50 ${inMilliseconds(p50)}, p95 ${inMilliseconds(p95)}, ${Math.round(perSecond)} requests/s (${requests} answers)`
}
