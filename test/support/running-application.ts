import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** The application as a process of its own, on a free port and a folder that is thrown away. */
export type RunningApplication = {
  readonly url: string
  /** The link by which the first administrator makes an account; null in the demonstration. */
  readonly invitation: string | null
  stop(): Promise<void>
}

/** Starts the built application and waits until it is ready. */
export async function startApplication(options: { readonly empty?: boolean } = {}): Promise<RunningApplication> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-browser-'))
  const child = spawn(process.execPath, ['src/main.ts', ...(options.empty === true ? ['--empty'] : [])], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, DATABASE_URL: '', PUBLIC_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    const said = await saidUntil(child, 'Ctrl-C')
    const url = /(http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1]
    if (url === undefined) throw new Error(`The application did not say its address: ${said}`)
    return {
      url,
      invitation: /(http:\S+\/pozvanka\/\S+)/.exec(said)?.[1] ?? null,
      stop: () => stop(child, folder),
    }
  } catch (error) {
    await stop(child, folder)
    throw error
  }
}

function saidUntil(child: ChildProcess, word: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      if (said.includes(word)) resolve(said)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`The application ended with ${code}: ${said}`)))
  })
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    await new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  }
  rmSync(folder, { recursive: true, force: true })
}
