import { existsSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { writeDocx } from '#documents/index.ts'
import { addDays, addMonths, localDate, yearOf } from '#kernel/local-date.ts'
import { composeAgreementForm } from '#modules/agreements/index.ts'
import { aFormContent } from '../builders/form-content.ts'
import { runningApplication, startApplication } from '../support/application.ts'
import { startPostgres } from '../support/postgres-server.ts'
import { cleanUp, type Program, temporaryFolder } from '../support/program.ts'
import { type WebAnswer, webClient } from '../support/web-client.ts'

/** What was acknowledged survives a sudden end of the process, and nothing is done twice: the main journey, cut off four times. */
function journeyCutOff(databaseUrl: string): void {
  const dataDir = temporaryFolder()
  let program: Program | null = null
  let url = ''
  const person = webClient(() => url)
  const start = async (): Promise<string> => {
    const running = await runningApplication({ dataDir, databaseUrl })
    program = running.program
    url = running.url
    return program.out()
  }
  const killAndStart = async (): Promise<void> => {
    expect(await program?.stop('SIGKILL')).toEqual({ status: null, signal: 'SIGKILL' })
    await start()
  }

  const documentId = crypto.randomUUID()
  const draftUrl = `/api/documents/${documentId}/draft`
  let unitId = ''

  test('right after an upload: the document is there and is read', async () => {
    const [link = ''] = /http:\S+\/pozvanka\/\S+/.exec(await start()) ?? []
    await person.acceptInvitation(link)
    const upload = new FormData()
    upload.set('id', documentId)
    upload.set('file', new Blob([await paper()]), 'popis.docx')
    expect((await person.ask('POST', '/api/documents', upload)).status).toBe(202)

    await killAndStart()
    await expect
      .poll(async () => record(await person.ask('GET', `/api/documents/${documentId}`)), { timeout, interval: 500 })
      .toMatchObject({ state: 'read', name: 'popis.docx', refusal: null })
    const file = await person.ask('GET', `/api/documents/${documentId}/file`)
    expect(file.status).toBe(200)
  })

  test('right after a correction in the review: the correction stands and the draft is open', async () => {
    const before = record(await person.ask('GET', draftUrl))
    const change = { kind: 'field', key: 'people.manager', text: 'Mgr. Nová Osoba' }
    const kept = await person.ask('PATCH', draftUrl, { version: before['version'], changes: [change] })
    expect(kept.status).toBe(200)

    await killAndStart()
    const after = record(await person.ask('GET', draftUrl))
    expect(after).toMatchObject({ state: 'open', version: record(kept)['version'] })
    expect(after['fields']).toContainEqual(
      expect.objectContaining({ key: 'people.manager', text: 'Mgr. Nová Osoba', decided: true }),
    )
  })

  test('right after the confirmation: agreement, duties and ledger are there, once', async () => {
    const { version } = record(await person.ask('GET', draftUrl))
    const details = { name: 'Město Dolní Lipová', kind: 'municipality', ico: '00000019', seat: null, regionCode: null }
    const body = { version, unit: { kind: 'new', details } }
    const confirmed = await person.ask('POST', `/api/documents/${documentId}/confirm`, body)
    expect(confirmed.status).toBe(200)
    unitId = String(record(confirmed)['unitId'])

    await killAndStart()
    expect(record(await person.ask('GET', draftUrl))).toMatchObject({ state: 'confirmed' })
    expect((await person.ask('POST', `/api/documents/${documentId}/confirm`, body)).status).toBe(409)
    expect(record(await person.ask('GET', '/api/units'))).toMatchObject({ total: 1, units: [{ id: unitId }] })
    expect((await person.ask('GET', `/api/units/${unitId}/agreements`)).json()).toEqual([
      expect.objectContaining({ status: 'council-approved', documentId, phase: 'in-force' }),
    ])
    expect(await partnershipCounts()).toEqual(['0 ze 4'])
  })

  test('right after a meeting was saved: the counter has moved, and sending it again does not move it once more', async () => {
    const manager = { name: 'Ema Dolní', email: 'ema@mesto.example', role: 'manager', scope: { kind: 'unit', unitId } }
    expect((await person.ask('POST', '/api/accounts', manager)).status).toBe(201)
    const meeting = {
      id: crypto.randomUUID(),
      kind: 'local-partnership',
      state: 'held',
      on: today,
      minutes: 'Partnerství projednalo plnění.',
      attendance: [{ name: 'Marie Ukázková', presence: 'in-person' }],
    }
    expect((await person.ask('POST', `/api/units/${unitId}/meetings`, meeting)).status).toBe(201)

    await killAndStart()
    expect(await partnershipCounts()).toEqual(['1 ze 4'])
    await person.ask('POST', `/api/units/${unitId}/meetings`, meeting)
    expect(await partnershipCounts()).toEqual(['1 ze 4'])
  })

  /** Counts of this year's meetings of the partnership: one for each row of the ledger that owes them. */
  async function partnershipCounts(): Promise<readonly unknown[]> {
    const answer = await person.ask('GET', `/api/units/${unitId}/ledger?year=${yearOf(today)}`)
    const ledger = answer.json() as { ledger: { groups: { rows: { wording: string; count: string | null }[] }[] } }
    return ledger.ledger.groups
      .flatMap(({ rows }) => rows)
      .filter(({ wording }) => wording === 'Minimálně 4x ročně')
      .map(({ count }) => count?.replaceAll('\u00a0', ' '))
  }
}

const timeout = 300_000
const prague = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Prague', dateStyle: 'short' })
const today = localDate(prague.format(new Date()))

/** A Word form approved a year ago for four years: in force whenever the test runs, and the current year is a whole one. */
function paper(): Promise<Uint8Array<ArrayBuffer>> {
  const approved = addMonths(today, -13)
  const content = aFormContent()
  const form = composeAgreementForm(
    aFormContent({
      memorandumDate: addMonths(approved, -3),
      opinionDate: addDays(approved, -20),
      approval: { date: approved, resolution: 'Z 12/2023' },
      schedulePeriod: null,
      schedule: content.schedule.filter(({ term }) => term.includes('ročně')),
      signatures: { ...content.signatures, unit: { ...content.signatures.unit, date: addDays(approved, 2) } },
    }),
    { annex: '5', columns: 'unit-first' },
  )
  return writeDocx(form).then((bytes) => new Uint8Array(bytes))
}

function record(answer: WebAnswer): Record<string, unknown> {
  const content = answer.json()
  return typeof content === 'object' && content !== null ? { ...content } : {}
}

test('killed while the first start makes the database: the next start makes it anew', { timeout }, async () => {
  const dataDir = temporaryFolder()
  const program = startApplication({ dataDir })
  await expect.poll(() => existsSync(path.join(dataDir, 'database.new', 'PG_VERSION')), { timeout }).toBe(true)
  await program.stop('SIGKILL')
  const again = await runningApplication({ dataDir })
  expect((await webClient(() => again.url).ask('GET', '/health')).status).toBe(200)
  await again.program.stop('SIGINT')
})

describe('killed on the embedded database', { timeout }, () => {
  journeyCutOff('')
})

const given = process.env['TEST_DATABASE_URL'] ?? ''
const server = given === '' ? await startPostgres() : null
const postgresUrl = given === '' ? (server?.url ?? '') : given

describe.skipIf(postgresUrl === '')('killed on PostgreSQL', { timeout }, async () => {
  const name = `spoluplan_killed_${process.pid}`
  const own = new URL(postgresUrl === '' ? 'postgres://nowhere' : postgresUrl)
  own.pathname = `/${name}`
  if (postgresUrl !== '') await asAdmin(`create database ${name} template template0 encoding UTF8`)
  journeyCutOff(own.href)

  afterAll(async () => {
    await cleanUp()
    await asAdmin(`drop database ${name} with (force)`)
  })
})

afterAll(async () => {
  await cleanUp()
  await server?.stop()
})

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgresUrl })
  await client.connect()
  await client.query(statement)
  await client.end()
}
