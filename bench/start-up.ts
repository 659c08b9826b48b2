import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startApplication } from '../scripts/running-application.ts'
import type { SectionResult } from './result.ts'
import { inMilliseconds, median } from './statistics.ts'

/** How long the real process takes until `/health` answers, and how much memory it holds when nobody asks for anything. */
export async function measureStartUp({ quick }: { readonly quick: boolean }): Promise<SectionResult> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-bench-'))
  try {
    const dataDir = path.join(folder, 'demonstration')
    const first = await startAndRest(dataDir, 0)
    const later = []
    for (let count = 0; count < (quick ? 1 : 3); count += 1) later.push(await startAndRest(dataDir, quick ? 1 : 5))
    const empty = await startAndRest(path.join(folder, 'empty'), 0, ['--empty'])
    return {
      title: 'Start of the process, embedded database',
      lines: [
        { what: 'first start, with the demonstration', value: inMilliseconds(first.milliseconds) },
        { what: 'first start, empty', value: inMilliseconds(empty.milliseconds) },
        { what: 'later start, median', value: inMilliseconds(median(later.map(({ milliseconds }) => milliseconds))) },
        {
          what: 'idle memory (RSS) after a later start',
          value: `${Math.round(median(later.map(({ megabytes }) => megabytes)))} MB`,
        },
      ],
      skipped: [],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startAndRest(
  dataDir: string,
  restSeconds: number,
  flags: readonly string[] = [],
): Promise<{ readonly milliseconds: number; readonly megabytes: number }> {
  const application = await startApplication({ dataDir, flags })
  try {
    await new Promise((resolve) => setTimeout(resolve, restSeconds * 1000))
    return { milliseconds: application.millisecondsToReady, megabytes: residentMegabytes(application.pid) }
  } finally {
    await application.stop()
  }
}

/** Memory of the whole process, the thread of the embedded database included. */
function residentMegabytes(pid: number): number {
  if (process.platform === 'linux') {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes) / 1024
  }
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024
}
