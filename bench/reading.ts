import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { readDocument, readInSandbox, writeDocx } from '#documents/index.ts'
import { composeAgreementForm, recogniseAgreement } from '#modules/agreements/index.ts'
import { randomForms, randomLayouts } from '../test/builders/random-forms.ts'
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
    runs: 15,
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
 * Forms as Word files → drafts of agreements, warm and in this process, beside programs that only convert the same files,
 * measured as a whole process in the same run. The forms differ, so that nothing is remembered from one to the next.
 */
export async function measureReading({ quick }: { readonly quick: boolean }): Promise<SectionResult> {
  const forms = await someForms(quick ? 4 : 24)
  const read = async (bytes: Uint8Array): Promise<number> => {
    const started = performance.now()
    recogniseAgreement(await readDocument(bytes, source.file), source)
    return performance.now() - started
  }
  const readInProcess = async (bytes: Uint8Array): Promise<number> => {
    const started = performance.now()
    recogniseAgreement(await readInSandbox({ bytes, name: source.file }), source)
    return performance.now() - started
  }
  for (const bytes of inTurn(forms, quick ? 8 : 48)) await read(bytes)
  const warm: number[] = []
  for (const bytes of inTurn(forms, quick ? 20 : 192)) warm.push(await read(bytes))
  const own = median(warm)
  const started: number[] = []
  for (const bytes of inTurn(forms, quick ? 3 : 12)) started.push(await readInProcess(bytes))
  const anew = median(started)

  const lines: ResultLine[] = [
    { what: 'Spoluplán: read and interpreted, in process, warm', value: inMilliseconds(own) },
    { what: 'Spoluplán: the same through the process of its own, started anew', value: inMilliseconds(anew) },
  ]
  const skipped: string[] = []
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-bench-'))
  try {
    for (const [index, bytes] of forms.entries()) writeFileSync(fileIn(folder, index), bytes)
    for (const peer of peers) {
      const measured = await measurePeer(peer, folder, quick ? 2 : peer.runs, forms.length)
      if (measured === null) skipped.push(`${peer.name}: ${peer.program} is not installed`)
      else {
        const shares = `Spoluplán takes ${ratio(own, measured)} of it, through its own process ${ratio(anew, measured)}`
        lines.push({ what: peer.name, value: `${inMilliseconds(measured)}; ${shares}` })
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const kilobytes = Math.round(median(forms.map(({ length }) => length)) / 1024)
  return { title: `Reading a form (${forms.length} composed DOCX of about ${kilobytes} kB)`, lines, skipped }
}

const source = {
  file: 'form.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  sha256: '0'.repeat(64),
}

/** Always the same forms: of invented content, in both annexes and orders of columns. */
async function someForms(count: number): Promise<readonly Uint8Array[]> {
  const forms = fc.sample(fc.tuple(randomForms, randomLayouts), { numRuns: count, seed: 20_26 })
  return Promise.all(forms.map(([content, layout]) => writeDocx(composeAgreementForm(content, layout))))
}

function inTurn<T>(items: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, (_, index) => items[index % items.length]).filter((item) => item !== undefined)
}

function fileIn(folder: string, index: number): string {
  return path.join(folder, `form-${index}.docx`)
}

/** The median of whole runs, after one that warms the disk; null when the program is not there. */
async function measurePeer(
  { program, args }: Peer,
  folder: string,
  runs: number,
  files: number,
): Promise<number | null> {
  const measured: number[] = []
  for (let count = 0; count <= runs; count += 1) {
    const started = performance.now()
    try {
      await run(program, [...args(fileIn(folder, count % files), folder)], { timeout: 60_000 })
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
