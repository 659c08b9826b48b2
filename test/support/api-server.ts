import { mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Id, newId } from '#kernel/ids.ts'
import { system } from '#platform/actor.ts'
import type { Database } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { openFolderStore } from '#platform/files/folder-store.ts'
import type { ApiModule } from '#platform/http/api-types.ts'
import { buildServer } from '#platform/http/server.ts'
import type { Session } from '#platform/http/session.ts'
import { makeDeps, type Resources } from '#platform/make-deps.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import { readSettings } from '#platform/settings.ts'
import { type Role, roles } from '../../src/modules/access/domain/roles.ts'
import { accessRefusals } from '../../src/modules/access/refusals.ts'
import { listedJobs } from './test-deps.ts'

/** Somebody of each role in one unit, somebody with the strongest role in another unit, and somebody without an account. */
export type Person = Role | 'stranger' | 'nobody'

export const everybody: readonly Person[] = [...roles, 'stranger', 'nobody']

export type Answer = { readonly status: number; readonly body: unknown; readonly problem: Record<string, unknown> }

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }

export type ApiServer = {
  /** What use cases get, in the application's own name, over the same data and files. */
  readonly deps: Deps
  readonly unitId: Id<'Unit'>
  /** The unit of the stranger. */
  readonly otherUnitId: Id<'Unit'>
  /** Asks the API as a person, with the session and the proof of the form that belong to him or her. */
  ask(person: Person, method: Method, url: string, body?: object): Promise<Answer>
  /** Sends a file in a form, as a browser does. */
  upload(person: Person, url: string, file: UploadedFile, fields?: Readonly<Record<string, string>>): Promise<Answer>
  /** What a program without a session gets at an address: a file with its headers. */
  fetch(url: string, headers?: Readonly<Record<string, string>>): Promise<Fetched>
  close(): Promise<void>
}

export type Fetched = {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
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
  {
    today = '2024-10-14',
    paperSources = [],
  }: { readonly today?: string; readonly paperSources?: readonly PaperSource[] } = {},
): Promise<ApiServer> {
  const unitId = await addUnit(database, 'Horní Lhota')
  const otherUnitId = await addUnit(database, 'Dolní Lhota')
  const sessions = new Map<string, Session>()
  for (const role of roles)
    sessions.set(role, await addPerson(database, role, role === 'administrator' ? null : unitId))
  sessions.set('stranger', await addPerson(database, 'regional-head', otherUnitId))

  const resources: Resources = {
    database,
    clock: { now: () => new Date(`${today}T10:00:00Z`) },
    files: openFolderStore(mkdtempSync(path.join(os.tmpdir(), 'spoluplan-files-'))),
    jobs: listedJobs().jobs,
    mailer: null,
    subscribers: [],
    paperSources,
    publicUrl: 'https://spoluplan.mesto.example',
  }
  const server = await buildServer({
    settings: readSettings({ PORT: '3000' }),
    resources,
    // Who may not do something is refused by the access module, whichever module asks it.
    modules: [{ routes: () => {}, refusals: accessRefusals }, ...modules],
    resolveSession: async (token) => sessions.get(token) ?? null,
    uploadLimit: 1_000_000,
  })
  return {
    unitId,
    otherUnitId,
    deps: makeDeps(resources, system('test')),
    async ask(person, method, url, body) {
      return answerOf(
        await server.inject({
          method,
          url,
          ...signs(person, sessions),
          ...(body === undefined ? {} : { payload: body }),
        }),
      )
    },
    async upload(person, url, { name, bytes }, fields = {}) {
      const form = new FormData()
      for (const [field, text] of Object.entries(fields)) form.set(field, text)
      form.set('file', new File([bytes], name))
      // The encoder of the platform writes the boundary and the parts as a browser would.
      const encoded = new Response(form)
      const { cookies = {}, headers = {} } = signs(person, sessions)
      return answerOf(
        await server.inject({
          method: 'POST',
          url,
          cookies,
          headers: { ...headers, 'content-type': encoded.headers.get('content-type') ?? '' },
          payload: Buffer.from(await encoded.arrayBuffer()),
        }),
      )
    },
    async fetch(url, headers = {}) {
      const response = await server.inject({ method: 'GET', url, headers: { ...headers } })
      return { status: response.statusCode, headers: response.headers, body: response.body }
    },
    close: () => server.close(),
  }
}

type Signs = {
  readonly cookies?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
}

/** The session of a person and the proof that the form was made for it; nothing for somebody without an account. */
function signs(person: Person, sessions: ReadonlyMap<string, Session>): Signs {
  const session = sessions.get(person)
  return session === undefined ? {} : { cookies: { spoluplan: person }, headers: { 'x-csrf-token': session.csrfToken } }
}

function answerOf({ statusCode, body }: { readonly statusCode: number; readonly body: string }): Answer {
  const content: unknown = body.startsWith('{') || body.startsWith('[') ? JSON.parse(body) : null
  const problem = typeof content === 'object' && content !== null ? { ...content } : {}
  return { status: statusCode, body: content, problem }
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
