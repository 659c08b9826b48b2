import { writePdf } from '#documents/index.ts'
import { localDate } from '#kernel/local-date.ts'
import type { ResultLine, SectionResult } from '../result.ts'
import { inMilliseconds, median, ratio } from '../statistics.ts'
import { someForms, withFiles } from './forms.ts'
import { measureReadings, readAndInterpret } from './own.ts'
import { peakMemory } from './peak-memory.ts'
import { inTurn, measurePeer, office, type Peer } from './peer.ts'

const peers: readonly Peer[] = [
  {
    name: 'soffice --convert-to docx',
    runs: 3,
    program: 'soffice',
    args: (file, folder) => office(file, folder, 'docx', '--infilter=writer_pdf_import'),
  },
  { name: 'pdftotext -layout', runs: 8, program: 'pdftotext', args: (file) => ['-layout', file, `${file}.txt`] },
]

/** Forms as PDF with their own letters → drafts with tables and places, beside programs that convert the same files. */
export async function measurePdf({ quick }: { readonly quick: boolean }): Promise<SectionResult> {
  const forms = await Promise.all(
    someForms(quick ? 2 : 8).map((form) => writePdf(form, { createdOn: localDate('2026-01-05') })),
  )
  await measureReadings(inTurn(forms, quick ? 2 : 8), readAndInterpret)
  const own = median(await measureReadings(inTurn(forms, quick ? 4 : 32), readAndInterpret))
  return withFiles(forms, 'pdf', async (files, folder) => {
    const lines: ResultLine[] = [
      { what: 'Spoluplán: read and interpreted, in process, warm', value: inMilliseconds(own) },
      { what: 'Spoluplán: memory of a process that reads one form', value: await peakMemory(files[0] ?? '') },
    ]
    const skipped: string[] = []
    for (const peer of peers) {
      const measured = await measurePeer(peer, files, folder, quick ? 1 : peer.runs)
      if (measured === null) skipped.push(`${peer.name}: ${peer.program} is not installed`)
      else
        lines.push({
          what: peer.name,
          value: `${inMilliseconds(measured)}; Spoluplán takes ${ratio(own, measured)} of it`,
        })
    }
    return { title: `Reading a form in PDF (${forms.length} composed forms)`, lines, skipped }
  })
}
