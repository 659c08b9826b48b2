import { rmSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { type Database, openDatabase } from '#platform/database/database.ts'
import { copyTemplate } from './databases-setup.ts'

/**
 * Declares a suite twice: on the embedded database and on PostgreSQL. Each test file gets a database of its own; PostgreSQL is
 * skipped by name when none is there.
 *
 * @example onEachDatabase('the store of agreements', (database) => { test('…', async () => { await database().write(…) }) })
 */
export function onEachDatabase(title: string, declare: (database: () => Database) => void): void {
  describe(`${title} (embedded)`, () => {
    declare(whileOpen(openEmbeddedCopy))
  })
  describe.skipIf(inject('postgresUrl') === '')(`${title} (PostgreSQL)`, () => {
    declare(whileOpen(openPostgresCopy))
  })
}

type Opened = { readonly database: Database; clean(): Promise<void> }

/**
 * Declares a suite once, on PostgreSQL, or on the embedded database where there is none: for what stands above the stores, whose
 * own suites run on both. The journeys in a browser go over the embedded one.
 */
export function onOneDatabase(title: string, declare: (database: () => Database) => void): void {
  const open = inject('postgresUrl') === '' ? openEmbeddedCopy : openPostgresCopy
  describe(title, () => {
    declare(whileOpen(open))
  })
}

function whileOpen(open: () => Promise<Opened>): () => Database {
  let opened: Opened | null = null
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(async () => {
    await opened?.database.close()
    await opened?.clean()
  })
  return () => {
    if (opened === null) throw new Error('The database is open only while a test runs.')
    return opened.database
  }
}

/** A copy of the migrated embedded database, thrown away by `clean`. */
export async function openEmbeddedCopy(): Promise<Opened> {
  const folder = copyTemplate(inject('embeddedTemplate'))
  const database = await openDatabase({ url: null, folder })
  return { database, clean: async () => rmSync(folder, { recursive: true, force: true }) }
}

async function openPostgresCopy(): Promise<Opened> {
  const url = new URL(inject('postgresUrl'))
  const name = `spoluplan_${crypto.randomUUID().replaceAll('-', '')}`
  await asAdmin(url, `create database ${name} template spoluplan_template`)
  const own = new URL(url)
  own.pathname = `/${name}`
  const database = await openDatabase({ url: own.href, folder: '' })
  return { database, clean: () => asAdmin(url, `drop database ${name} with (force)`) }
}

async function asAdmin(url: URL, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  // Two test files may copy the template at the same moment; PostgreSQL lets only one do so.
  for (let attempt = 0; ; attempt += 1) {
    try {
      await client.query(statement)
      break
    } catch (error) {
      if (attempt === 50 || !String(error).includes('being accessed')) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  await client.end()
}
