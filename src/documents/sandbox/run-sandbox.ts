import { type ChildProcess, fork } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { Refusal } from '#kernel/refusal.ts'
import type { SandboxAnswer, SandboxMessage, SandboxNews, SandboxTask } from './sandbox-messages.ts'

export type SandboxLimits = {
  /** Longest time without a sign of life; each page is one, and a crowded scan on a slow computer takes more than a minute. */
  readonly milliseconds?: number
  /** Longest time altogether. */
  readonly millisecondsTogether?: number
  /** Memory of the whole process. */
  readonly megabytes?: number
}

/** Named by the package, because the bundled pages look into letterheads too, and beside them there is neither. */
const { resolve } = createRequire(import.meta.url)
const entry = resolve('#documents/sandbox/sandbox-process.ts')
const noNetwork = pathToFileURL(resolve('#documents/sandbox/no-network.ts')).href
const alone = process.platform !== 'win32'

/**
 * Starts a process of its own for one task, hands on its news and returns its answer. Whatever happens, the process with its
 * children is gone afterwards, and so is the folder of its temporary files.
 *
 * @throws Refusal what the process refused; `document.too_slow`, `document.too_complex` (over its memory), `document.damaged`
 * (the file broke the reader)
 */
export async function runSandbox(
  task: SandboxTask,
  limits: SandboxLimits,
  hear: (news: SandboxNews) => void,
): Promise<Exclude<SandboxAnswer, { refusal: unknown }>> {
  const { milliseconds = 180_000, millisecondsTogether = 3_600_000, megabytes = 1_536 } = limits
  const folder = await mkdtemp(path.join(os.tmpdir(), 'spoluplan-reading-'))
  const child = fork(entry, [String(megabytes), folder], {
    execArgv: [`--max-old-space-size=${megabytes}`, '--import', noNetwork],
    env: environment(folder),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    detached: alone,
  })
  const ended = new Promise((resolve) => child.once('close', resolve).once('error', resolve))
  try {
    const answer = await answerOf(child, task, { milliseconds, millisecondsTogether }, hear)
    if (!('refusal' in answer)) return answer
    const { code, details, field } = answer.refusal
    throw new Refusal(code, details, field)
  } finally {
    end(child)
    await ended
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function answerOf(
  child: ChildProcess,
  task: SandboxTask,
  { milliseconds, millisecondsTogether }: Required<Omit<SandboxLimits, 'megabytes'>>,
  hear: (news: SandboxNews) => void,
): Promise<SandboxAnswer> {
  return new Promise((resolve, reject) => {
    const tooSlow = () => settle(() => reject(new Refusal('document.too_slow')))
    const altogether = setTimeout(tooSlow, millisecondsTogether)
    const silence = setTimeout(tooSlow, milliseconds)
    let complaint = ''

    const settle = (finish: () => void) => {
      clearTimeout(altogether)
      clearTimeout(silence)
      finish()
    }
    child.on('message', (message: SandboxMessage) => {
      if (!('progress' in message || 'picture' in message)) return settle(() => resolve(message))
      silence.refresh()
      hear(message)
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk.toString()}`.slice(-4_000)
    })
    child.once('error', (error) => settle(() => reject(error)))
    child.once('close', (code, signal) => settle(() => reject(causeOf(code, signal, complaint))))
    child.send(task, (error) => error && settle(() => reject(error)))
  })
}

/** A process that was killed, or ended itself for want of memory, had too much to do; one that crashed met a broken file. */
function causeOf(code: number | null, signal: NodeJS.Signals | null, complaint: string): Error {
  if (signal === 'SIGKILL' || /heap out of memory|allocation failed/i.test(complaint))
    return new Refusal('document.too_complex')
  if (signal !== null) return new Refusal('document.damaged')
  return new Error(`The process that reads documents ended with ${code}: ${complaint}`)
}

/** Only what programs need to be found and to have a place for their files; no secret of the application. */
function environment(folder: string): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(
    ['PATH', 'Path', 'SystemRoot', 'LANG', 'ProgramFiles'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
  return { ...kept, HOME: folder, TMPDIR: folder, TEMP: folder, TMP: folder, NODE_ENV: 'production' }
}

/** Ends the process and everything that it started. */
function end(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (alone) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
