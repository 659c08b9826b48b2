import { execFile } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { countPages, writeDocx, writePdf } from '#documents/index.ts'
import { localDate } from '#kernel/local-date.ts'
import { withFiles } from '../reading/forms.ts'
import { inTurn, measurePeer, office, type Peer } from '../reading/peer.ts'
import type { ResultLine, SectionResult } from '../result.ts'
import { inMilliseconds, median, ratio } from '../statistics.ts'
import { someReports } from './reports.ts'

const peer: Peer = {
  name: 'soffice --convert-to pdf, from the same report as DOCX',
  runs: 4,
  program: 'soffice',
  args: (file, folder) => office(file, folder, 'pdf'),
}

const createdOn = localDate('2026-01-05')
const run = promisify(execFile)
const manyReports = fileURLToPath(new URL('write-many.ts', import.meta.url))

/** Reports of ten pages as accessible PDF, beside LibreOffice that makes a PDF of the same report as a Word file; then a hundred in one process. */
export async function measurePapers({ quick }: { readonly quick: boolean }): Promise<SectionResult> {
  const reports = someReports(quick ? 4 : 24)
  const [warming, ...others] = reports
  const pages = warming === undefined ? 0 : await countPages(await writePdf(warming, { createdOn }))
  for (const report of others.slice(0, quick ? 1 : 4)) await writePdf(report, { createdOn, captions: true })
  const own: number[] = []
  for (const report of others.slice(quick ? 1 : 4)) {
    const started = performance.now()
    await writePdf(report, { createdOn, captions: true })
    own.push(performance.now() - started)
  }
  const words = await Promise.all(inTurn(reports, quick ? 1 : 3).map(writeDocx))
  return withFiles(words, 'docx', async (files, folder) => {
    const measured = await measurePeer(peer, files, folder, quick ? 1 : peer.runs)
    const lines: ResultLine[] = [
      { what: 'Spoluplán: PDF/UA-1, in process, warm', value: inMilliseconds(median(own)) },
      ...(measured === null
        ? []
        : [
            {
              what: peer.name,
              value: `${inMilliseconds(measured)}; Spoluplán takes ${ratio(median(own), measured)} of it`,
            },
          ]),
      await manyLine(quick ? 20 : 100),
    ]
    const skipped = measured === null ? [`${peer.name}: ${peer.program} is not installed`] : []
    return { title: `Writing a report of ${pages} pages as PDF`, lines, skipped }
  })
}

/** How the memory of a process goes on while it writes: after the first ten reports everything is loaded. */
async function manyLine(count: number): Promise<ResultLine> {
  const started = performance.now()
  const { stdout } = await run(process.execPath, [manyReports, String(count)], { timeout: 900_000 })
  const seconds = (performance.now() - started) / 1_000
  const memory: unknown = JSON.parse(stdout)
  const megabytes = (Array.isArray(memory) ? memory : []).map((bytes) => Math.round(Number(bytes) / 2 ** 20))
  const shown = [megabytes[0], megabytes[Math.floor((megabytes.length - 1) / 2)], megabytes.at(-1)]
  return {
    what: `Spoluplán: ${count} reports in one process of its own`,
    value: `${seconds.toFixed(1)} s; memory after ten, in the middle and at the end ${shown.join(', ')} MB`,
  }
}
