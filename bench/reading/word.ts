import { readInSandbox, writeDocx } from '#documents/index.ts'
import type { ResultLine, SectionResult } from '../result.ts'
import { inMilliseconds, median, ratio } from '../statistics.ts'
import { someForms, withFiles } from './forms.ts'
import { measureReadings, readAndInterpret } from './own.ts'
import { peakMemory } from './peak-memory.ts'
import { inTurn, measurePeer, office, type Peer } from './peer.ts'

const peers: readonly Peer[] = [
  {
    name: 'pandoc form.docx -t json',
    runs: 15,
    program: 'pandoc',
    args: (file) => [file, '-t', 'json', '-o', `${file}.json`],
  },
  {
    name: 'soffice --convert-to odt',
    runs: 3,
    program: 'soffice',
    args: (file, folder) => office(file, folder, 'odt'),
  },
]

/**
 * Forms as Word files → drafts of agreements, warm and in this process, beside programs that only convert the same files,
 * measured as a whole process in the same run. The forms differ, so that nothing is remembered from one to the next.
 */
export async function measureWord({ quick }: { readonly quick: boolean }): Promise<SectionResult> {
  const forms = await Promise.all(someForms(quick ? 4 : 24).map((form) => writeDocx(form)))
  await measureReadings(inTurn(forms, quick ? 8 : 48), readAndInterpret)
  const own = median(await measureReadings(inTurn(forms, quick ? 20 : 192), readAndInterpret))
  const anew = median(
    await measureReadings(inTurn(forms, quick ? 3 : 12), (bytes) => readInSandbox({ bytes, name: 'form.docx' })),
  )
  return withFiles(forms, 'docx', async (files, folder) => {
    const lines: ResultLine[] = [
      { what: 'Spoluplán: read and interpreted, in process, warm', value: inMilliseconds(own) },
      { what: 'Spoluplán: read in a process of its own, started anew', value: inMilliseconds(anew) },
      { what: 'Spoluplán: memory of a process that reads one form', value: await peakMemory(files[0] ?? '') },
    ]
    const skipped: string[] = []
    for (const peer of peers) {
      const measured = await measurePeer(peer, files, folder, quick ? 2 : peer.runs)
      if (measured === null) skipped.push(`${peer.name}: ${peer.program} is not installed`)
      else {
        const shares = `Spoluplán takes ${ratio(own, measured)} of it, in its own process ${ratio(anew, measured)}`
        lines.push({ what: peer.name, value: `${inMilliseconds(measured)}; ${shares}` })
      }
    }
    const kilobytes = Math.round(median(forms.map(({ length }) => length)) / 1024)
    return { title: `Reading a form in Word (${forms.length} composed DOCX of about ${kilobytes} kB)`, lines, skipped }
  })
}
