import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { runningApplication } from '../support/application.ts'
import { cleanUp, temporaryFolder } from '../support/program.ts'
import { webClient } from '../support/web-client.ts'

vi.setConfig({ testTimeout: 600_000 })
afterEach(cleanUp)

test('the first start makes the demonstration and says where to go, how to sign in and where the data lie', async () => {
  const dataDir = temporaryFolder()
  const { program, url } = await runningApplication({ dataDir, flags: [] })
  expect(program.out()).toContain('Přihlášení: na úvodní stránce jedním kliknutím do kterékoli role ukázky.')
  expect(program.out()).toContain(`Data:  ${path.join(dataDir, 'database')}`)
  expect(program.out()).toContain(`${dataDir}/files`)

  const visitor = webClient(() => url)
  expect((await visitor.ask('GET', '/health')).json()).toEqual({ status: 'ready', database: 'embedded' })
  const page = await visitor.ask('GET', '/')
  expect(page.status).toBe(200)
  expect(page.text).toContain('Hana Vzorová')
  expect(program.errors()).toBe('')

  expect(await program.stop('SIGINT')).toEqual({ status: 0, signal: null })
  const again = await runningApplication({ dataDir, flags: [] })
  expect(again.program.out()).toContain('jedním kliknutím do kterékoli role ukázky')
  expect((await webClient(() => again.url).ask('GET', '/')).text).toContain('Hana Vzorová')
})

test('Ctrl-C stops it with status 0 and gives the data folder back', async () => {
  const dataDir = temporaryFolder()
  const { program } = await runningApplication({ dataDir })
  expect(readdirSync(dataDir)).toEqual(expect.arrayContaining(['owner.lock', 'command-socket']))

  expect(await program.stop('SIGINT')).toEqual({ status: 0, signal: null })
  expect(program.out()).toContain('Ukončuji… / Stopping…')
  expect(program.errors()).toBe('')
  expect(existsSync(path.join(dataDir, 'owner.lock'))).toBe(false)
  expect(existsSync(path.join(dataDir, 'command-socket'))).toBe(false)
})

test('a signal that comes twice, as under npm start, does not cut off the stopping', async () => {
  const dataDir = temporaryFolder()
  const { program } = await runningApplication({ dataDir })
  const ending = program.stop('SIGINT')
  await program.says(/Ukončuji…/)
  void program.stop('SIGINT')
  expect(await ending).toEqual({ status: 0, signal: null })
  expect(existsSync(path.join(dataDir, 'owner.lock'))).toBe(false)
})

test('started empty it prints a link for the first administrator that works once', async () => {
  const dataDir = temporaryFolder()
  const { program, url } = await runningApplication({ dataDir })
  const [link = ''] = /http:\S+\/pozvanka\/\S+/.exec(program.out()) ?? []
  const administrator = webClient(() => url)
  expect((await administrator.ask('GET', link)).status).toBe(200)
  expect((await administrator.acceptInvitation(link)).status).toBe(302)
  expect((await administrator.ask('GET', '/api/session')).json()).toMatchObject({
    email: 'ema@mesto.example',
    grants: [{ role: 'administrator' }],
  })

  const stranger = webClient(() => url)
  expect((await stranger.ask('GET', link)).status).toBe(410)
  expect((await stranger.acceptInvitation(link)).status).not.toBe(302)
  expect((await stranger.ask('GET', '/api/session')).status).toBe(401)

  await program.stop('SIGTERM')
  const again = await runningApplication({ dataDir })
  expect(again.program.out()).not.toContain('/pozvanka/')
  expect(again.program.out()).toContain(`Přihlášení / Sign in:  ${again.url}/prihlaseni`)
  expect((await webClient(() => again.url).ask('GET', '/api/session')).status).toBe(401)
})

test('data that began empty stay empty also when a later start would show the demonstration', async () => {
  const dataDir = temporaryFolder()
  const { program } = await runningApplication({ dataDir })
  await program.stop('SIGINT')
  const { program: later } = await runningApplication({ dataDir, flags: [] })
  expect(later.out()).toContain('/pozvanka/')
  expect(later.out()).not.toContain('do kterékoli role ukázky')
})
