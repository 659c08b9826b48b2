import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { StartFault } from '../start-fault.ts'
import { openFolderStore } from './folder-store.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-files-'))
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = new TextEncoder().encode('Popis spolupráce')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const place = path.join(sha256.slice(0, 2), sha256.slice(2))

/** Files below the folder, without the folders themselves. */
function stored(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

test('a file comes back as it was, by the hash of its content', async () => {
  const files = openFolderStore(folder)
  expect(await files.put(bytes)).toBe(sha256)
  expect(new Uint8Array(await files.get(sha256))).toEqual(bytes)
  expect(new Uint8Array(await openFolderStore(folder).get(sha256))).toEqual(bytes)
})

test('the same file is kept once, also when it comes twice at the same moment', async () => {
  const files = openFolderStore(folder)
  await Promise.all([files.put(bytes), files.put(bytes), files.put(bytes)])
  await files.put(bytes)
  expect(stored()).toEqual([place])
})

test('a file whose writing was cut off is never seen, and the same file can come again', async () => {
  writeFileSync(path.join(folder, '.half-written'), bytes.slice(0, 4))
  const files = openFolderStore(folder)
  await expect(files.get(sha256)).rejects.toThrow('ENOENT')
  await files.put(bytes)
  expect(new Uint8Array(await files.get(sha256))).toEqual(bytes)
})

test('a write that fails leaves nothing behind', async () => {
  const files = openFolderStore(folder)
  mkdirSync(path.join(folder, sha256.slice(0, 2)))
  // The store has looked that nothing is there; before the file comes to its place, a folder with something in it does.
  const write = files.put(bytes)
  mkdirSync(path.join(folder, place, 'x'), { recursive: true })
  await expect(write).rejects.toThrow()
  expect(stored()).toEqual([])
})

test('a damaged file is noticed instead of shown', async () => {
  const files = openFolderStore(folder)
  await files.put(bytes)
  writeFileSync(path.join(folder, place), 'něco jiného')
  await expect(files.get(sha256)).rejects.toThrow(`The stored file ${sha256} is damaged.`)
})

test('what is no hash is not looked for', async () => {
  await expect(openFolderStore(folder).get('../../etc/passwd')).rejects.toThrow(TypeError)
})

test.skipIf(process.platform === 'win32')('nobody but the owner may read the files', async () => {
  await openFolderStore(path.join(folder, 'files')).put(bytes)
  for (const part of ['files', path.join('files', sha256.slice(0, 2)), path.join('files', place)])
    expect(statSync(path.join(folder, part)).mode & 0o077).toBe(0)
})

test('a folder that cannot be made is one sentence', () => {
  writeFileSync(path.join(folder, 'soubor'), '')
  expect(() => openFolderStore(path.join(folder, 'soubor', 'files'))).toThrow(StartFault)
})
