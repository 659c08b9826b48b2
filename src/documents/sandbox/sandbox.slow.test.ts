import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { paragraph, wordFile } from '../testing/word-file.ts'
import { textOf } from '../text.ts'
import { readInSandbox } from './sandbox.ts'

const run = promisify(execFile)
const name = 'popis.docx'

// Other suites read at the same time: what stays behind is looked for in a temporary folder of our own.
let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'spoluplan-sandbox-test-'))
  vi.stubEnv('TMPDIR', temporary)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(temporary, { recursive: true, force: true })
})

async function leftovers(): Promise<readonly string[]> {
  const names = await readdir(os.tmpdir())
  return names.filter((each) => each.startsWith('spoluplan-reading-')).toSorted()
}

test('a file is read in its own process, and the caller keeps its bytes', async () => {
  const bytes = wordFile({ body: paragraph('Lhota') })

  expect(textOf(await readInSandbox({ bytes, name }))).toBe('Lhota')
  expect(bytes.length).toBeGreaterThan(0)
})

test('a refusal comes back as a refusal, with its details', async () => {
  const file = { bytes: new TextEncoder().encode('GIF89a'), name: 'popis.docx' }

  await expect(readInSandbox(file)).rejects.toMatchObject({
    name: 'Refusal',
    code: 'document.is_picture',
    details: { fileName: 'popis.docx', format: 'GIF' },
  })
})

test('an old Word file is read without LibreOffice when that is asked for', async () => {
  const doc = new URL('../../../test/forms/files/one-page.doc', import.meta.url)
  const file = { bytes: new Uint8Array(await readFile(doc)), name: 'popis.doc' }

  expect((await readInSandbox(file, { office: 'none' })).findings?.structure).toBe('guessed')
})

test('reading that takes too long is ended', async () => {
  const bytes = wordFile({ body: paragraph('Lhota').repeat(50_000) })

  await expect(readInSandbox({ bytes, name }, { milliseconds: 1 })).rejects.toMatchObject({ code: 'document.too_slow' })
})

test('reading that takes too much memory is ended', async () => {
  const bytes = wordFile({ body: paragraph('Lhota').repeat(200_000) })

  await expect(readInSandbox({ bytes, name }, { megabytes: 120 })).rejects.toMatchObject({
    code: 'document.too_complex',
  })
})

test('no folder and no process stays behind a reading that was ended', async () => {
  const before = await leftovers()
  const bytes = wordFile({ body: paragraph('Lhota').repeat(50_000) })

  await expect(readInSandbox({ bytes, name }, { milliseconds: 1 })).rejects.toThrow('document.too_slow')
  await readInSandbox({ bytes: wordFile({ body: paragraph('Lhota') }), name })

  expect(await leftovers()).toEqual(before)
})

test('when the one who asked is killed, the process that reads ends and its folder goes', async () => {
  const before = await leftovers()
  const asker = `const { readInSandbox } = await import('${new URL('sandbox.ts', import.meta.url).href}')
    const { wordFile, paragraph } = await import('${new URL('../testing/word-file.ts', import.meta.url).href}')
    const bytes = wordFile({ body: paragraph('Lhota').repeat(200_000) })
    readInSandbox({ bytes, name: 'popis.docx' })
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 500)`
  await expect(run(process.execPath, ['--input-type=module', '--eval', asker])).rejects.toMatchObject({
    signal: 'SIGKILL',
  })

  await expect.poll(leftovers, { timeout: 20_000 }).toEqual(before)
})

test('the process that reads has no network', async () => {
  const guard = new URL('no-network.ts', import.meta.url).href
  const attempt = "fetch('http://127.0.0.1:8123/').catch((error) => console.log(String(error.cause ?? error)))"
  const { stdout } = await run(process.execPath, ['--import', guard, '--eval', attempt])

  expect(stdout).toContain('The process that reads documents has no network.')
})

test('it works from any working folder', async () => {
  const before = process.cwd()
  process.chdir('/')
  try {
    expect(textOf(await readInSandbox({ bytes: wordFile({ body: paragraph('Lhota') }), name }))).toBe('Lhota')
  } finally {
    process.chdir(before)
  }
})
