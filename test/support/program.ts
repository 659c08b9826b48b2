import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** How a process ended: by itself with a status, or by a signal. */
export type Ending = { readonly status: number | null; readonly signal: NodeJS.Signals | null }

/** A program in a process of its own: what it has printed so far, and how it ends. */
export type Program = {
  readonly pid: number
  readonly out: () => string
  readonly errors: () => string
  readonly ended: Promise<Ending>
  /** Waits for a line of the output; fails with everything that was said when the program ends before. */
  says(line: RegExp): Promise<RegExpExecArray>
  /** Sends a signal and waits until the process is gone. */
  stop(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<Ending>
}

export const projectFolder = path.resolve(import.meta.dirname, '../..')

const living = new Set<ChildProcess>()
const folders = new Set<string>()

/** A folder that `cleanUp` throws away. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-process-'))
  folders.add(folder)
  return folder
}

/** Ends every program that a test left running and removes its folders; for `afterEach` or `afterAll`. */
export async function cleanUp(): Promise<void> {
  const endings = [...living].map((child) => new Promise((resolve) => child.once('exit', resolve)))
  for (const child of living) child.kill('SIGKILL')
  await Promise.all(endings)
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  folders.clear()
}

process.once('exit', () => {
  for (const child of living) child.kill('SIGKILL')
})

export type RunOptions = {
  readonly cwd?: string
  /** Variables over those of the tests; the application's own settings are never inherited. */
  readonly env?: Readonly<Record<string, string>>
}

/** Runs a program in a process of its own. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Program {
  const child = spawn(command, args, {
    cwd: options.cwd ?? projectFolder,
    env: { ...inheritedEnvironment(), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  living.add(child)
  let out = ''
  let errors = ''
  const listeners = new Set<() => void>()
  const note = (): void => {
    for (const listener of listeners) listener()
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    note()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const ended = new Promise<Ending>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', () => living.delete(child))
    child.once('close', (status, signal) => resolve({ status, signal }))
  })

  return {
    pid: child.pid ?? 0,
    out: () => out,
    errors: () => errors,
    ended,
    says: (line) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = line.exec(out)
          if (found !== null) resolve(found)
        }
        listeners.add(look)
        look()
        ended.then(
          (ending) =>
            reject(new Error(`Ended (${ending.status ?? ending.signal}) before it said ${line}.\n${out}\n${errors}`)),
          reject,
        )
      }),
    stop: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

/** The environment of the tests without the settings of the application. */
function inheritedEnvironment(): NodeJS.ProcessEnv {
  const env = { ...process.env }
  for (const name of ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'PUBLIC_URL', 'NODE_ENV', 'NODE_OPTIONS'])
    delete env[name]
  return env
}
