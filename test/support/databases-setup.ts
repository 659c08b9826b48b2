import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '../../src/platform/database/database.ts'
import { startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of a migrated embedded database that each test file copies. */
    embeddedTemplate: string
    /** Server on which each test file makes a database of its own from `spoluplan_template`; empty when there is none. */
    postgresUrl: string
  }
}

/** Makes both engines ready once: a migrated template of each, which a test file copies in a fraction of a second. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-template-'))
  const embedded = await openDatabase({ url: null, folder })
  await embedded.close()
  project.provide('embeddedTemplate', folder)

  const given = process.env['TEST_DATABASE_URL']
  const server = given === undefined || given === '' ? await startPostgres() : null
  const url = server?.url ?? given ?? ''
  project.provide('postgresUrl', url)
  if (url !== '') {
    const admin = new pg.Client({ connectionString: url })
    await admin.connect()
    await admin.query('drop database if exists spoluplan_template with (force)')
    await admin.query('create database spoluplan_template template template0 encoding UTF8')
    await admin.end()
    const template = new URL(url)
    template.pathname = '/spoluplan_template'
    const postgres = await openDatabase({ url: template.href, folder: '' })
    await postgres.close()
  }
  return async () => {
    rmSync(folder, { recursive: true, force: true })
    await server?.stop()
  }
}

/** Copies the template for one test file. */
export function copyTemplate(template: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-test-'))
  mkdirSync(folder, { recursive: true })
  if (existsSync(template)) cpSync(template, folder, { recursive: true })
  return folder
}
