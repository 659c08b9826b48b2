import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { runningApplication, startApplication } from '../support/application.ts'
import { cleanUp, type Program, projectFolder, run, temporaryFolder } from '../support/program.ts'
import { webClient } from '../support/web-client.ts'

vi.setConfig({ testTimeout: 600_000 })
afterEach(cleanUp)

/** It ended with status 1 after one sentence in Czech and the same in English: no stack, no line more. */
async function expectSentence(program: Program, czech: RegExp, english: RegExp): Promise<void> {
  const ending = await program.ended
  const lines = program.errors().trimEnd().split('\n')
  expect({ ...ending, lines }).toEqual({
    status: 1,
    signal: null,
    lines: [expect.stringMatching(czech), expect.stringMatching(english)],
  })
}

test('a busy port', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const program = startApplication({ dataDir: temporaryFolder(), env: { PORT: String(port) } })
  await expectSentence(program, new RegExp(`^Port ${port} už používá`), new RegExp(`^Port ${port} is used`))
  other.close()
})

test('an address that this computer does not have', async () => {
  const program = startApplication({ dataDir: temporaryFolder(), env: { HOST: '192.0.2.1' } })
  await expectSentence(program, /^Adresa HOST=192\.0\.2\.1 na tomto počítači není\.$/, /^This computer has no address/)
})

test('a second instance on the same data; the first goes on', async () => {
  const dataDir = temporaryFolder()
  const { program: first, url } = await runningApplication({ dataDir })
  const second = startApplication({ dataDir })
  await expectSentence(
    second,
    new RegExp(`už používá jiná spuštěná instance \\(proces ${first.pid}\\)`),
    /used by another running instance/,
  )
  expect((await webClient(() => url).ask('GET', '/health')).status).toBe(200)
})

test.skipIf(process.platform === 'win32')('a folder that may not be written', async () => {
  // The rights of an ordinary folder do not bind the superuser; those of the kernel's own do.
  const dataDir = process.getuid?.() === 0 ? '/sys/spoluplan' : path.join(temporaryFolder(), 'locked', 'data')
  if (process.getuid?.() !== 0) mkdirSync(path.dirname(dataDir), { mode: 0o500 })
  await expectSentence(
    startApplication({ dataDir }),
    new RegExp(`^Do složky ${dataDir} nelze zapisovat`),
    new RegExp(`^The folder ${dataDir} cannot be written to`),
  )
})

test('a data folder that is a file, or lies under one', async () => {
  const file = path.join(temporaryFolder(), 'soubor')
  writeFileSync(file, '')
  for (const dataDir of [file, path.join(file, 'data')])
    await expectSentence(startApplication({ dataDir }), /není složka\.$/, /is not a folder\.$/)
})

/** A disk of so many megabytes for one program alone; needs the right to mount. */
function onSmallDisk(megabytes: number, dataDir: string): Program {
  const mountAndRun = `mount -t tmpfs -o size=${megabytes}m tmpfs "$0" && exec "$@"`
  return run('unshare', ['-m', 'sh', '-c', mountAndRun, dataDir, process.execPath, 'src/main.ts', '--empty'], {
    cwd: projectFolder,
    env: { PORT: '0', DATA_DIR: dataDir },
  })
}

const mayMount =
  process.platform === 'linux' &&
  (await run('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt']).ended.catch(() => null))?.status === 0

test.skipIf(!mayMount).each([1, 16, 36])('a full disk, of %d MB (where mounting is allowed)', async (megabytes) => {
  await expectSentence(
    onSmallDisk(megabytes, temporaryFolder()),
    /^Na disku se složkou .* došlo místo\.$/,
    /^The disk of the folder .* is full\.$/,
  )
})

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['DATABASE_URL', 'http://127.0.0.1/spoluplan'],
  ['PUBLIC_URL', 'spoluplan'],
])('a wrong setting %s=%s', async (name, value) => {
  const program = startApplication({ dataDir: temporaryFolder(), env: { [name]: value } })
  await expectSentence(
    program,
    new RegExp(`^Nastavení má neplatnou hodnotu: ${name}\\.$`),
    new RegExp(`^A setting has an invalid value: ${name}\\.$`),
  )
})

test('a database that does not answer', async () => {
  const databaseUrl = 'postgres://spoluplan@127.0.0.1:1/spoluplan'
  await expectSentence(
    startApplication({ dataDir: temporaryFolder(), databaseUrl }),
    /^Databáze na adrese 127\.0\.0\.1:1 neodpovídá\.$/,
    /^The database at 127\.0\.0\.1:1 does not answer\.$/,
  )
})
