import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Id } from '#kernel/ids.ts'
import { addDemonstrationAccount, signInAs } from '#modules/access/index.ts'
import { obligationsSubscribers } from '#modules/obligations/index.ts'
import { system } from '#platform/actor.ts'
import { systemClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/database/database.ts'
import { openFolderStore } from '#platform/files/folder-store.ts'
import { sessionCookieName } from '#platform/http/session.ts'
import { setInstallation } from '#platform/installation.ts'
import { makeDeps } from '#platform/make-deps.ts'
import { paths } from '#web/paths.ts'
import { startApplication } from '../scripts/running-application.ts'
import { newPostgresDatabase } from './databases.ts'
import { fillLedger } from './fixtures/ledger-fixture.ts'
import { type Load, underLoad, warmUp } from './load.ts'
import type { ResultLine, SectionResult } from './result.ts'
import { inMilliseconds, ratio } from './statistics.ts'

type Size = { readonly units: number; readonly obligationsPerUnit: number; readonly evidence: number }
type Pair = { readonly page: Load; readonly api: Load }

const connections = 8

/** The ledger of one year, as page and by the API, of every unit in turn: on the embedded database and on PostgreSQL. */
export async function measureLedger({ quick }: { readonly quick: boolean }): Promise<SectionResult> {
  const size: Size = quick
    ? { units: 4, obligationsPerUnit: 40, evidence: 2000 }
    : { units: 110, obligationsPerUnit: 40, evidence: 200_000 }
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
    title: `The ledger under load: ${size.units} units × ${size.obligationsPerUnit} obligations, ${size.evidence} evidence, ${connections} connections`,
    lines,
    skipped: postgres === null ? ['PostgreSQL: neither TEST_DATABASE_URL nor an installed server'] : [],
  }
}

async function measureOn(databaseUrl: string | null, size: Size, seconds: number): Promise<Pair> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-bench-'))
  try {
    const { unitIds, token } = await prepare(databaseUrl, dataDir, size)
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

/** Fills the database past the running application, and signs a reader of all units in. */
async function prepare(
  databaseUrl: string | null,
  dataDir: string,
  size: Size,
): Promise<{ readonly unitIds: readonly Id<'Unit'>[]; readonly token: string }> {
  const database = await openDatabase({ url: databaseUrl, folder: dataDir })
  try {
    const jobs = { enqueue: async () => {}, handle: async () => {}, stop: async () => {} }
    const files = openFolderStore(path.join(dataDir, 'files'))
    const deps = makeDeps(
      { database, clock: systemClock, files, jobs, subscribers: obligationsSubscribers },
      system('bench'),
    )
    const unitIds = await fillLedger(deps, database, size)
    await deps.write('bench.prepare', (tx) => setInstallation(tx, 'demonstration', true))
    const reader = await addDemonstrationAccount(deps, {
      name: 'Čtenář měření',
      email: 'mereni@ukazka.example',
      grants: [{ role: 'reader', scope: { kind: 'everywhere' } }],
    })
    const { token } = await signInAs(deps, { accountId: reader.id, client: { address: '127.0.0.1', local: true } })
    return { unitIds, token }
  } finally {
    await database.close()
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
