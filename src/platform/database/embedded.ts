import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { explainSystemError } from '../start-fault.ts'
import { holdFolder } from './lock-file.ts'

/** A running embedded database: the folder of its socket, and how to stop it. */
export type Embedded = {
  readonly folder: string
  readonly socketFolder: string
  /** Number of fsync calls since the start; for the test that guards durability. */
  syncs(): Promise<number>
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL in WebAssembly on a folder, in a worker thread. The socket lies in a folder that only this user can
 * enter, because the embedded server accepts any password.
 *
 * @throws StartFault when the folder is held by another process or cannot be written
 */
export async function startEmbedded(folder: string): Promise<Embedded> {
  let release: () => void
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
    release = holdFolder(folder)
  } catch (error) {
    throw explainSystemError(error, { folder })
  }

  const socketFolder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-'))
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), {
    workerData: { folder: path.join(folder, 'database'), socket: path.join(socketFolder, '.s.PGSQL.5432') },
  })
  const clean = (): void => {
    rmSync(socketFolder, { recursive: true, force: true })
    release()
  }
  try {
    await reply(worker, 'ready')
  } catch (error) {
    clean()
    throw explainSystemError(error, { folder })
  }

  return {
    folder,
    socketFolder,
    syncs: async () => {
      worker.postMessage('syncs')
      return (await reply(worker, 'syncs')).count ?? 0
    },
    stop: async () => {
      worker.postMessage('stop')
      await reply(worker, 'closed')
      await worker.terminate()
      clean()
    },
  }
}

type Reply = { readonly kind: 'ready' | 'syncs' | 'closed'; readonly count?: number }

function reply(worker: Worker, kind: Reply['kind']): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: Reply): void => {
      if (message.kind !== kind) return
      worker.off('message', onMessage)
      worker.off('error', reject)
      resolve(message)
    }
    worker.on('message', onMessage)
    worker.once('error', reject)
  })
}
