import { Worker } from 'node:worker_threads'
import { Refusal } from '#kernel/refusal.ts'
import type { Document } from './model.ts'
import type { SandboxAnswer } from './sandbox-worker.ts'

export type SandboxFile = { readonly bytes: Uint8Array; readonly name: string }
export type SandboxLimits = { readonly milliseconds?: number; readonly heapMegabytes?: number }

/**
 * Reads a file from outside in a thread of its own, which dies with what it holds when it takes too long or too much memory.
 * Refuses with the codes of `readDocument`, and with `document.too_slow` and `document.too_complex` when the thread was ended.
 */
export async function readInSandbox(file: SandboxFile, limits: SandboxLimits = {}): Promise<Document> {
  const { milliseconds = 30_000, heapMegabytes = 512 } = limits
  const worker = new Worker(new URL('./sandbox-worker.ts', import.meta.url), {
    workerData: { bytes: file.bytes, name: file.name },
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
    execArgv: [],
    env: {},
  })
  try {
    return documentOf(await answerOf(worker, milliseconds))
  } finally {
    await worker.terminate()
  }
}

function answerOf(worker: Worker, milliseconds: number): Promise<SandboxAnswer> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new Refusal('document.too_slow')), milliseconds)
    const settle = (end: () => void) => {
      clearTimeout(clock)
      end()
    }
    worker.once('message', (answer: SandboxAnswer) => settle(() => resolve(answer)))
    worker.once('error', (error) => settle(() => reject(causeOf(error))))
    worker.once('exit', () =>
      settle(() => reject(new Error('The thread that reads documents ended without an answer.'))),
    )
  })
}

function documentOf(answer: SandboxAnswer): Document {
  if ('document' in answer) return answer.document
  const { code, details, field } = answer.refusal
  throw new Refusal(code, details, field)
}

function causeOf(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new Refusal('document.too_complex')
  return new Error('The thread that reads documents failed.', { cause: error })
}
