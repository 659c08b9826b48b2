import { rmSync } from 'node:fs'
import process from 'node:process'
import { Worker } from 'node:worker_threads'
import { isRefusal } from '#kernel/refusal.ts'
import { readDocument } from '../read/index.ts'
import type { SandboxMessage, SandboxTask } from './sandbox-messages.ts'

// The process that reads one file and ends. Whoever started it may be gone before it is done; then nobody waits for the answer, and
// nobody else throws away the folder of its temporary files, which is its own.
const [, , megabytes, folder = ''] = process.argv
process.on('disconnect', leave)
if (!process.connected) leave()
new Worker(new URL('memory-watch.ts', import.meta.url), { workerData: { megabytes: Number(megabytes) } }).unref()
process.once('message', (task: SandboxTask) => void answer(task))

function leave(): void {
  if (folder !== '') rmSync(folder, { recursive: true, force: true })
  process.exit()
}

const work = { document: readFile, pictures: drawPages, places: readPlacesOf }

async function answer(task: SandboxTask): Promise<void> {
  try {
    await work[task.want](task)
  } catch (error) {
    if (!isRefusal(error)) throw error
    await say({ refusal: { code: error.code, details: error.details, field: error.field } })
  }
  process.disconnect()
}

async function readFile({ file, options }: SandboxTask): Promise<void> {
  const document = await readDocument(file.bytes, file.name, {
    ...options,
    onPage: (progress) => void say({ progress }),
  })
  await say({ document })
}

async function drawPages({ file }: SandboxTask): Promise<void> {
  const { pagePictures } = await import('../pictures/page-pictures.ts')
  for await (const picture of pagePictures(file.bytes)) await say({ picture })
  await say({ done: true })
}

async function readPlacesOf({ file }: SandboxTask): Promise<void> {
  const { readPlaces } = await import('../write/letterhead/places-in.ts')
  await say({ places: await readPlaces(file.bytes) })
}

/** Waits until the message is on its way, so that neither the end of the process nor the next picture overtakes it. */
function say(message: SandboxMessage): Promise<void> {
  return new Promise((resolve) => {
    // A message that cannot be sent has nobody to hear it.
    if (process.send === undefined || !process.connected) leave()
    else process.send(message, undefined, {}, (error: Error | null) => (error === null ? resolve() : leave()))
  })
}
