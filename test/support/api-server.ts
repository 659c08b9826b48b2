import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Id, newId } from '#kernel/ids.ts'
import type { Database } from '#platform/database/database.ts'
import { openFolderStore } from '#platform/files/folder-store.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import { buildServer } from '#platform/http/server.ts'
import type { Session } from '#platform/http/session.ts'
import { readSettings } from '#platform/settings.ts'
import { type Role, roles } from '../../src/modules/access/domain/roles.ts'
import { accessRefusals } from '../../src/modules/access/refusals.ts'
import { listedJobs } from './test-deps.ts'

/** Somebody of each role in one unit, somebody with the strongest role in another unit, and somebody without an account. */
export type Person = Role | 'stranger' | 'nobody'

export const everybody: readonly Person[] = [...roles, 'stranger', 'nobody']

export type Answer = { readonly status: number; readonly body: unknown; readonly problem: Record<string, unknown> }

export type ApiServer = {
  readonly unitId: Id<'Unit'>
  /** The unit of the stranger. */
  readonly otherUnitId: Id<'Unit'>
  /** Asks the API as a person, with the session and the proof of the form that belong to him or her. */
  ask(person: Person, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object): Promise<Answer>
  close(): Promise<void>
}

/**
 * The API of some modules on a fixed day, with two units and a person of each role in the first.
 *
 * @example
 * const api = await apiServer(database(), [partnershipApi])
 * expect((await api.ask('reader', 'POST', `/api/units/${api.unitId}/meetings`, {})).status).toBe(403)
 */
export async function apiServer(
  database: Database,
  modules: readonly ApiModule[],
  { today = '2024-10-14' }: { readonly today?: string } = {},
): Promise<ApiServer> {
  const unitId = await addUnit(database, 'Horní Lhota')
  const otherUnitId = await addUnit(database, 'Dolní Lhota')
  const sessions = new Map<string, Session>()
  for (const role of roles)
    sessions.set(role, await addPerson(database, role, role === 'administrator' ? null : unitId))
  sessions.set('stranger', await addPerson(database, 'regional-head', otherUnitId))

  const server = await buildServer({
    settings: readSettings({ PORT: '3000' }),
    resources: {
      database,
      clock: { now: () => new Date(`${today}T10:00:00Z`) },
      files: openFolderStore(mkdtempSync(path.join(os.tmpdir(), 'spoluplan-files-'))),
      jobs: listedJobs().jobs,
      subscribers: [],
    },
    // Who may not do something is refused by the access module, whichever module asks it.
    modules: [{ routes: () => {}, refusals: accessRefusals }, ...modules],
    resolveSession: async (token) => sessions.get(token) ?? null,
    uploadLimit: 1_000_000,
  })
  return {
    unitId,
    otherUnitId,
    async ask(person, method, url, body) {
      const session = sessions.get(person)
      const response = await server.inject({
        method,
        url,
        ...(session === undefined
          ? {}
          : { cookies: { spoluplan: person }, headers: { 'x-csrf-token': session.csrfToken } }),
        ...(body === undefined ? {} : { payload: body }),
      })
      const content: unknown = response.body === '' ? null : response.json()
      const problem = typeof content === 'object' && content !== null ? { ...content } : {}
      return { status: response.statusCode, body: content, problem }
    },
    close: () => server.close(),
  }
}

async function addUnit(database: Database, name: string): Promise<Id<'Unit'>> {
  const id = newId<'Unit'>()
  await database.owner.query(`insert into unit (id, name, kind) values ($1, $2, 'municipality')`, [id, name])
  return id
}

/** A person with one role, in one unit or everywhere. */
async function addPerson(database: Database, role: Role, unitId: Id<'Unit'> | null): Promise<Session> {
  const accountId = newId<'Account'>()
  const email = `${accountId}@example.cz`
  const name = `Ukázková ${role}`
  await database.owner.query(`insert into account (id, email, name, state) values ($1, $2, $3, 'active')`, [
    accountId,
    email,
    name,
  ])
  await database.owner.query(`insert into role_grant (id, account_id, role, unit_id) values ($1, $2, $3, $4)`, [
    newId(),
    accountId,
    role,
    unitId,
  ])
  return { accountId, name, email, language: 'cs', csrfToken: `form-${role}` }
}
