import { execFile } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const script = fileURLToPath(new URL('read-alone.ts', import.meta.url))

/** The most memory that a process needed which read one file and nothing else, in megabytes as words. */
export async function peakMemory(file: string, engine = ''): Promise<string> {
  const { stdout } = await run(process.execPath, [script, file, engine], { timeout: 120_000 })
  return `${Math.round(Number(stdout) / 2 ** 20)} MB at most`
}
