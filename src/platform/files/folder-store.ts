import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { type FileHandle, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { explainSystemError } from '../start-fault.ts'
import type { FileStore } from './file-store.ts'

/** Keeps files in a folder, `ab/cdef…`; each is written aside, synced and renamed, so that a half-written file is never seen. */
export function openFolderStore(folder: string): FileStore {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    throw explainSystemError(error, { folder })
  }
  const placeOf = (sha256: string): string => path.join(folder, sha256.slice(0, 2), sha256.slice(2))

  return {
    async put(bytes) {
      const sha256 = digest(bytes)
      const place = placeOf(sha256)
      if (existsSync(place)) return sha256
      mkdirSync(path.dirname(place), { recursive: true, mode: 0o700 })
      const aside = path.join(folder, `.${randomUUID()}`)
      try {
        await writeSynced(await open(aside, 'wx', 0o600), bytes)
        await rename(aside, place)
      } catch (error) {
        await rm(aside, { force: true })
        throw error
      }
      return sha256
    },

    async get(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError(`Not a SHA-256: ${sha256}`)
      const bytes = await readFile(placeOf(sha256))
      if (digest(bytes) !== sha256) throw new Error(`The stored file ${sha256} is damaged.`)
      return bytes
    },
  }
}

async function writeSynced(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
