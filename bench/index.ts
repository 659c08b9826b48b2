import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { systemClock } from '#platform/clock.ts'
import { measureLedger } from './ledger-load.ts'
import { measureScale } from './ledger-scale.ts'
import { describeMachine, isBusy } from './machine.ts'
import { measurePapers } from './papers/papers.ts'
import { measurePdf } from './reading/pdf.ts'
import { measureScan } from './reading/scan.ts'
import { measureWord } from './reading/word.ts'
import { printSection, type SectionResult } from './result.ts'
import { measureStartUp } from './start-up.ts'
import { summaryOf } from './summary.ts'

/**
 * `npm run bench`: reading and writing against other programs, the ledger under load on both databases, start and memory. Installs nothing and
 * stays on this computer; a peer that is missing is named. With `--quick` it only shows that everything runs.
 */
const quick = process.argv.includes('--quick')
const machine = { description: describeMachine(), busy: isBusy() }
const started = performance.now()
console.log(
  `Spoluplán, ${quick ? 'a quick run that says little, ' : ''}on ${machine.description}${machine.busy ? ', which is busy' : ''}`,
)

const sections: SectionResult[] = []
for (const measure of [
  measureWord,
  measurePdf,
  measureScan,
  measurePapers,
  measureLedger,
  measureScale,
  measureStartUp,
]) {
  const section = await measure({ quick })
  printSection(section)
  sections.push(section)
}
console.log(`\nMeasured in ${Math.round((performance.now() - started) / 1000)} s.`)

if (!quick) {
  const file = path.resolve(import.meta.dirname, '../docs/benchmarks.md')
  writeFileSync(file, summaryOf(sections, machine, systemClock.now()))
  console.log('The summary is in docs/benchmarks.md.')
}
