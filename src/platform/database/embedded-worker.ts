import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { DurableFileSystem } from './durable-file-system.ts'

/** The thread of the embedded database: PostgreSQL in WebAssembly behind a Unix socket, so that one driver serves both engines. */
const { folder, socket } = workerData as { readonly folder: string; readonly socket: string }
const port = parentPort
if (port === null) throw new Error('embedded-worker.ts runs only as a worker thread.')

let syncs = 0
if (!existsSync(path.join(folder, 'PG_VERSION'))) {
  // Made aside and renamed: a start that was cut off half-way leaves nothing that the next one would take for a database.
  const aside = `${folder}.new`
  rmSync(aside, { recursive: true, force: true })
  const fresh = await PGlite.create({ dataDir: aside })
  await fresh.close()
  rmSync(folder, { recursive: true, force: true })
  renameSync(aside, folder)
}
const database = await PGlite.create({
  dataDir: folder,
  fs: new DurableFileSystem(folder, () => {
    syncs += 1
  }),
  startParams: [
    ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
    '-c',
    'wal_sync_method=fsync',
    '-c',
    'shared_buffers=16MB',
  ],
})
const server = new PGLiteSocketServer({ db: database, path: socket, maxConnections: 4 })
await server.start()
port.postMessage({ kind: 'ready' })

port.on('message', async (message: 'stop' | 'syncs') => {
  if (message === 'syncs') {
    port.postMessage({ kind: 'syncs', count: syncs })
    return
  }
  await server.stop()
  await database.close()
  port.postMessage({ kind: 'closed' })
})
