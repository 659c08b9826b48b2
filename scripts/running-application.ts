import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'

/** The real process of the application, on a port of its own. */
export type RunningApplication = {
  readonly url: string
  readonly pid: number
  /** From the start of the process until it said that it is ready. */
  readonly millisecondsToReady: number
  stop(): Promise<void>
}

export type ApplicationOptions = {
  readonly dataDir: string
  readonly databaseUrl?: string
  readonly flags?: readonly string[]
}

const root = path.resolve(import.meta.dirname, '..')

/** Starts `src/main.ts` and waits until `/health` answers; for screenshots and measurements. */
export async function startApplication(options: ApplicationOptions): Promise<RunningApplication> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const started = performance.now()
  const child = spawn(process.execPath, ['src/main.ts', ...(options.flags ?? [])], {
    cwd: root,
    env: { ...environment(), PORT: String(port), DATA_DIR: options.dataDir, DATABASE_URL: options.databaseUrl ?? '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))

  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`The application did not start.\n${said}`)
    if (performance.now() - started > 180_000) {
      child.kill('SIGKILL')
      throw new Error(`The application was not ready within three minutes.\n${said}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    url,
    pid: child.pid ?? 0,
    millisecondsToReady: performance.now() - started,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** The environment without the settings of whoever runs the script. */
function environment(): Readonly<Record<string, string>> {
  const own = ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'PUBLIC_URL']
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || own.includes(name) ? [] : [[name, value]],
    ),
  )
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`)).ok
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolve(address.port) : reject(new Error('No free port.')),
      )
    })
  })
}
