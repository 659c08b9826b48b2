import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { median } from '../statistics.ts'

const run = promisify(execFile)

/** A program that somebody would use instead, measured as a whole process. */
export type Peer = {
  readonly name: string
  readonly runs: number
  readonly program: string
  readonly args: (file: string, folder: string) => readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The median of whole runs over the files in turn, after one that warms the disk; null when the program is not there. */
export async function measurePeer(
  { program, args, env }: Peer,
  files: readonly string[],
  folder: string,
  runs: number,
): Promise<number | null> {
  const measured: number[] = []
  for (const [count, file] of inTurn(files, runs + 1).entries()) {
    const started = performance.now()
    try {
      await run(program, [...args(file, folder)], { timeout: 120_000, env: { ...process.env, ...env } })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    }
    if (count > 0) measured.push(performance.now() - started)
  }
  return median(measured)
}

/** LibreOffice converting a file, in a profile of its own. */
export function office(file: string, folder: string, format: string, ...more: readonly string[]): readonly string[] {
  return [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    ...more,
    '--convert-to',
    format,
    '--outdir',
    path.join(folder, 'converted'),
    file,
  ]
}

/** So many items, from the first again when they run out. */
export function inTurn<T>(items: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, (_, index) => items[index % items.length]).filter((item) => item !== undefined)
}
