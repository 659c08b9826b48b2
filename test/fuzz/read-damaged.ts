import { readInSandbox } from '#documents/index.ts'
import { isRefusal } from '#kernel/refusal.ts'
import { recogniseAgreement } from '../../src/modules/agreements/domain/recognition/recognise-agreement.ts'

/** What became of a damaged file: read, refused with a code, or a fault of ours with its account. */
export type Outcome = { readonly result: string; readonly fault: string | null }

/** Longest reading, and the time beyond it in which the process must be gone. */
const longest = 30_000
const grace = 5_000

/** Reads a damaged file as the application reads any file from outside. Only a refusal is an honest failure. */
export async function readDamaged(bytes: Uint8Array, name: string): Promise<Outcome> {
  const start = Date.now()
  const outcome = await attempt(bytes, name)
  const took = Date.now() - start
  return took > longest + grace ? { result: 'hung', fault: `It hung for ${took} ms.` } : outcome
}

async function attempt(bytes: Uint8Array, name: string): Promise<Outcome> {
  try {
    const limits = { milliseconds: longest, millisecondsTogether: longest }
    const document = await readInSandbox({ bytes, name }, limits)
    recogniseAgreement(document, { file: name, mediaType: 'application/octet-stream', sha256: '' })
    return { result: 'read', fault: null }
  } catch (error) {
    if (isRefusal(error)) return { result: error.code, fault: null }
    return { result: 'crashed', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
