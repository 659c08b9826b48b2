import { parentPort, workerData } from 'node:worker_threads'
import { Refusal } from '#kernel/refusal.ts'
import type { Document } from './model.ts'
import { readDocument } from './read/index.ts'

/** What the thread of `readInSandbox` answers. A refusal travels as its parts, because classes do not survive the way. */
export type SandboxAnswer =
  | { readonly document: Document }
  | { readonly refusal: Pick<Refusal, 'code' | 'details' | 'field'> }

const { bytes, name }: { bytes: Uint8Array; name: string } = workerData
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
parentPort?.postMessage(answer())

function answer(): SandboxAnswer {
  try {
    return { document: readDocument(bytes, name) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { refusal: { code: error.code, details: error.details, field: error.field } }
  }
}
