import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { choosePassword } from '#modules/access/use-cases/choose-password.ts'
import { addUnit } from '#modules/territory/index.ts'
import { nobody } from '#platform/actor.ts'
import { askRunningApplication, listenForCommands } from '#platform/command-socket.ts'
import { goodPassword } from '../../test/builders/accounts.ts'
import { onEachDatabase } from '../../test/support/databases.ts'
import { testDeps } from '../../test/support/test-deps.ts'
import { runAccounts } from './run-accounts.ts'

const publicUrl = 'https://spoluplan.example'

/** Where a command writes, remembered. */
function paper() {
  const lines: string[] = []
  const errors: string[] = []
  const output = { out: (line: string) => void lines.push(line), error: (line: string) => void errors.push(line) }
  return { lines, errors, output }
}

onEachDatabase('accounts on the command line', (database) => {
  async function run(...args: string[]) {
    const { lines, errors, output } = paper()
    const status = await runAccounts(args, output, testDeps(database()), publicUrl)
    return { status, lines, errors }
  }
  const tokenIn = (lines: readonly string[]) => lines.at(-1)?.split('/').at(-1) ?? ''

  test('a new administrator gets a link, and later one for a forgotten password', async () => {
    const added = await run('add-administrator', 'Eva@Mesto.example', '--name', 'Eva Horní')
    expect(added.lines.at(-1)).toMatch(/^https:\/\/spoluplan\.example\/pozvanka\/[\w-]{43}$/)
    const visitor = testDeps(database(), { actor: nobody })
    await choosePassword(visitor, { token: tokenIn(added.lines), password: goodPassword })

    const forgotten = await run('reset-password', 'eva@mesto.example')
    expect(forgotten.lines.at(-1)).toMatch(/\/nove-heslo\//)
    await choosePassword(visitor, { token: tokenIn(forgotten.lines), password: 'docela jiné heslo' })
    expect((await run('list')).lines).toEqual(['eva@mesto.example\tEva Horní\tactive\tadministrator'])
  })

  test('people are invited to a unit by its IČO, to a region by its code', async () => {
    await addUnit(testDeps(database()), {
      name: 'Lhota',
      kind: 'municipality',
      ico: '12345679',
      seat: null,
      regionCode: null,
    })
    expect((await run('invite', 'jan@mesto.example', 'manager', '12345679')).status).toBe(0)
    expect((await run('invite', 'ida@mmr.example', 'regional-head', 'CZ042')).status).toBe(0)
    const { lines } = await run('list')
    expect(lines).toContain('jan@mesto.example\tjan@mesto.example\tinvited\tmanager (Lhota)')
    expect(lines).toContain('ida@mmr.example\tida@mmr.example\tinvited\tregional-head (Ústecký kraj)')
  })

  test.each([
    [['reset-password', 'nikdo@mesto.example'], 'nikdo@mesto.example neexistuje'],
    [['invite', 'jan@mesto.example', 'king'], 'Role: administrator, consultant'],
    [['invite', 'jan@mesto.example', 'manager', '00000001'], 'IČO 00000001 neexistuje'],
    [['invite', 'jan@mesto.example', 'manager'], 'Tato role tady platit nemůže'],
    [['invite', 'jan', 'reader'], 'Napište e-mail'],
    [['remove', 'jan@mesto.example'], 'spoluplan accounts list'],
    [['list', '--force'], 'spoluplan accounts list'],
    [[], 'spoluplan accounts list'],
  ])('%j is answered by a sentence and status 2', async (args, sentence) => {
    const { status, lines, errors } = await run(...args)
    expect({ status, lines }).toEqual({ status: 2, lines: [] })
    expect(errors.join(' ')).toContain(sentence)
  })

  test('a running application carries commands out for the command line, for its own user only', async () => {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-data-'))
    const { lines, errors, output } = paper()
    expect(await askRunningApplication(dataDir, ['list'], output)).toBeNull()

    const stop = await listenForCommands(dataDir, (args, to) => runAccounts(args, to, testDeps(database()), publicUrl))
    expect(statSync(path.join(dataDir, 'command-socket')).mode & 0o077).toBe(0)
    expect(await askRunningApplication(dataDir, ['add-administrator', 'ota@mesto.example'], output)).toBe(0)
    expect(lines.at(-1)).toContain('/pozvanka/')
    expect(await askRunningApplication(dataDir, ['reset-password', 'nikdo@mesto.example'], output)).toBe(2)
    expect(errors).toHaveLength(1)

    await stop()
    expect(await askRunningApplication(dataDir, ['list'], output)).toBeNull()
    rmSync(dataDir, { recursive: true })
  })
})
