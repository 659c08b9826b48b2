import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nobody, system } from '#platform/actor.ts'
import type { Api } from '#platform/http/api-types.ts'
import { buildServer } from '#platform/http/server.ts'
import { readSettings } from '#platform/settings.ts'
import { anInvitedPerson, aPerson, goodPassword } from '../../../test/builders/accounts.ts'
import { type ApiServer, apiServer, everybody } from '../../../test/support/api-server.ts'
import { onOneDatabase } from '../../../test/support/databases.ts'
import { testDeps, testResources } from '../../../test/support/test-deps.ts'
import { accessApi, resolveSession } from './index.ts'

const everywhere = { kind: 'everywhere' }
const invitation = { name: 'Jan Horní', email: 'jan@mesto.example', role: 'reader', scope: everywhere }

onOneDatabase('the API of accounts', (database) => {
  let api: ApiServer
  beforeAll(async () => {
    api = await apiServer(database(), [accessApi])
  })
  afterAll(() => api.close())

  describe.each(everybody)('a %s', (person) => {
    test('manages accounts only as an administrator', async () => {
      const { accountId } = await aPerson(testDeps(database()), 'reader')
      const expected = (status: number) => (person === 'administrator' ? status : person === 'nobody' ? 401 : 403)
      const statuses = [
        await api.ask(person, 'GET', '/api/accounts'),
        await api.ask(person, 'POST', '/api/accounts', { ...invitation, email: `${person}@mesto.example` }),
        await api.ask(person, 'POST', `/api/accounts/${accountId}/link`),
        await api.ask(person, 'POST', `/api/accounts/${accountId}/disable`),
        await api.ask(person, 'POST', `/api/accounts/${accountId}/enable`),
      ].map(({ status }) => status)
      expect(statuses).toEqual([200, 201, 201, 200, 200].map(expected))
    })

    test('learns who he or she is and what may be done where', async () => {
      const { status, body } = await api.ask(person, 'GET', '/api/session')
      expect(status).toBe(person === 'nobody' ? 401 : 200)
      if (person === 'manager') {
        const scope = { kind: 'unit', unitId: api.unitId }
        expect(body).toMatchObject({ grants: [{ role: 'manager', scope, place: 'Horní Lhota' }] })
      }
    })
  })

  test.each([
    [{ ...invitation, email: 'jan' }, 422, 'account.email', 'email'],
    [{ ...invitation, name: '' }, 422, 'account.name_missing', 'name'],
    [{ ...invitation, role: 'manager' }, 422, 'account.scope', 'scope'],
    [{ ...invitation, role: 'king' }, 400, 'http.invalid', null],
  ])('an invitation that cannot be is refused: %o', async (body, status, code, field) => {
    const answer = await api.ask('administrator', 'POST', '/api/accounts', body)
    expect(answer).toMatchObject({ status, problem: { code, field } })
  })

  test('the answer to an invitation is the only place where its link stands', async () => {
    const { body } = await api.ask('administrator', 'POST', '/api/accounts', invitation)
    expect(body).toMatchObject({
      link: { url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:3000\/pozvanka\/[\w-]{43}$/) },
    })
    const list = await api.ask('administrator', 'GET', '/api/accounts?text=jan@mesto')
    expect(list.body).toMatchObject({ total: 1, accounts: [{ state: 'invited', grants: [{ role: 'reader' }] }] })
    expect(JSON.stringify(list.body)).not.toContain('pozvanka')
  })
})

onOneDatabase('signing in over the API', (database) => {
  const publicUrl = 'https://spoluplan.example'
  let server: Api
  beforeAll(async () => {
    const resources = testResources(database())
    server = await buildServer({
      settings: readSettings({ PUBLIC_URL: publicUrl }),
      resources,
      modules: [accessApi],
      resolveSession: (token) => resolveSession(testDeps(database(), { actor: nobody }), token),
      uploadLimit: 1_000_000,
    })
    await anInvitedPerson(testDeps(database(), { actor: system('test') }), 'ema@mesto.example')
  })
  afterAll(() => server.close())

  const ask = (method: 'GET' | 'POST' | 'DELETE', headers: Record<string, string> = {}, payload?: object) =>
    server.inject({ method, url: '/api/session', headers, ...(payload && { payload }) })
  const enter = (password = goodPassword, email = 'ema@mesto.example') => ask('POST', {}, { email, password })

  test('the session is in a cookie out of reach of scripts and of foreign pages', async () => {
    const response = await enter()
    expect(response.statusCode).toBe(201)
    expect(response.headers['set-cookie']).toMatch(
      /^__Host-spoluplan=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    )
  })

  test('who is signed in may ask, and leaves only with the proof of the form', async () => {
    const opened = await enter()
    const { csrfToken } = opened.json<{ csrfToken: string }>()
    const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? ''
    expect((await ask('GET', { cookie })).json()).toMatchObject({ email: 'ema@mesto.example', csrfToken })

    const unproved = await ask('DELETE', { cookie })
    expect([unproved.statusCode, unproved.json<{ code: string }>().code]).toEqual([403, 'http.form_expired'])
    const left = await ask('DELETE', { cookie, 'x-csrf-token': csrfToken })
    expect([left.statusCode, left.headers['set-cookie']]).toEqual([204, expect.stringContaining('Max-Age=0')])
    expect((await ask('GET', { cookie })).statusCode).toBe(401)
  })

  test('a sign-in sent from a foreign page is not even looked at', async () => {
    const response = await ask(
      'POST',
      { origin: 'https://evil.example' },
      { email: 'ema@mesto.example', password: 'x' },
    )
    expect([response.statusCode, response.json<{ code: string }>().code]).toEqual([403, 'http.foreign_origin'])
  })

  test('wrong passwords are counted down, then they have to wait', async () => {
    const guesses = []
    for (let guess = 0; guess < 6; guess += 1) guesses.push(await enter('wrong', 'eva@mesto.example'))
    expect(guesses.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401, 401, 401, 429])
    expect(guesses[1]?.json()).toMatchObject({
      code: 'access.wrong_password',
      field: 'password',
      detail: 'Heslo nesouhlasí s tímto e-mailem. Zbývají 3\u00a0pokusy.',
    })
    expect(guesses[5]?.json()).toMatchObject({ code: 'access.too_many_attempts', details: { minutes: 15 } })
  })
})
