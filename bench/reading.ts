import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { readDocument, readInSandbox, writeDocx } from '#documents/index.ts'
import { localDate } from '#kernel/local-date.ts'
import { composeAgreementForm, recogniseAgreement } from '#modules/agreements/index.ts'
import { daysFrom } from '../src/demonstration/demonstration-days.ts'
import { cityForm } from '../src/demonstration/sample-forms.ts'
import type { ResultLine, SectionResult } from './result.ts'
import { inMilliseconds, median, ratio } from './statistics.ts'

const run = promisify(execFile)

type Peer = {
  readonly name: string
  readonly runs: number
  readonly program: string
  readonly args: (file: string, folder: string) => readonly string[]
}

const peers: readonly Peer[] = [
  {
    name: 'pandoc form.docx -t json',
    runs: 9,
    program: 'pandoc',
    args: (file, folder) => [file, '-t', 'json', '-o', path.join(folder, 'form.json')],
  },
  {
    name: 'soffice --convert-to odt',
    runs: 3,
    program: 'soffice',
    args: (file, folder) => office(file, folder, 'odt'),
  },
  {
    name: 'soffice --convert-to docx',
    runs: 3,
    program: 'soffice',
    args: (file, folder) => office(file, folder, 'docx'),
  },
]

/**
 * A form of ten rows as Word file → draft of the agreement, warm and in this process, beside programs that only convert the
 * same file, measured as a whole process in the same run.
 */
export async function measureReading({ quick }: { readonly quick: boolean }): Promise<SectionResult> {
  const { content, layout } = cityForm(daysFrom(localDate('2026-11-22')))
  const bytes = await writeDocx(composeAgreementForm(content, layout))
  const source = {
    file: 'form.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    sha256: '0'.repeat(64),
  }

  const read = (): number => timed(() => recogniseAgreement(readDocument(bytes, source.file), source))
  const sandboxed = async (): Promise<number> => {
    const started = performance.now()
    recogniseAgreement(await readInSandbox({ bytes, name: source.file }), source)
    return performance.now() - started
  }
  for (let warm = 0; warm < (quick ? 5 : 30); warm += 1) read()
  const own = median(Array.from({ length: quick ? 20 : 200 }, read))
  const throughThread: number[] = []
  for (let count = 0; count < (quick ? 3 : 15); count += 1) throughThread.push(await sandboxed())

  const lines: ResultLine[] = [
    { what: 'Spoluplán: read and interpreted, in process, warm', value: inMilliseconds(own) },
    {
      what: 'Spoluplán: the same through the sandbox thread, started anew',
      value: inMilliseconds(median(throughThread)),
    },
  ]
  const skipped: string[] = []
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-bench-'))
  try {
    const file = path.join(folder, 'form.docx')
    writeFileSync(file, bytes)
    for (const peer of peers) {
      const measured = await measurePeer(peer, file, folder, quick)
      if (measured === null) skipped.push(`${peer.name}: ${peer.program} is not installed`)
      else
        lines.push({
          what: peer.name,
          value: `${inMilliseconds(measured)}, Spoluplán takes ${ratio(own, measured)} of it (through the thread ${ratio(median(throughThread), measured)})`,
        })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return {
    title: `Reading a form (DOCX, ${content.schedule.length} rows, ${Math.round(bytes.length / 1024)} kB)`,
    lines,
    skipped,
  }
}

/** The median of whole runs after one that warms the disk; null when the program is not there. */
async function measurePeer(
  { program, args, runs }: Peer,
  file: string,
  folder: string,
  quick: boolean,
): Promise<number | null> {
  const measured: number[] = []
  for (let count = 0; count <= (quick ? 1 : runs); count += 1) {
    const started = performance.now()
    try {
      await run(program, [...args(file, path.join(folder))], { timeout: 60_000 })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    }
    if (count > 0) measured.push(performance.now() - started)
  }
  return median(measured)
}

function office(file: string, folder: string, format: string): readonly string[] {
  return [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    path.join(folder, 'converted'),
    file,
  ]
}

function timed(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
