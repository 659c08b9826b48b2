import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { type Failure, fuzz } from './fuzz.ts'
import { type FuzzedFormat, fuzzedFormats } from './samples.ts'

/**
 * Reads damaged files and says how each format took it: `npm run fuzz -- --count 500 --seconds 60 --seed 1 --format docx`.
 * A file that broke a reader is kept, its folder is printed, and the exit status is 1.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string', multiple: true, default: [...fuzzedFormats] },
  },
})
const formats = fuzzedFormats.filter((format) => values.format.includes(format))
const [count = 0, seconds = 0, seed = 0] = [values.count, values.seconds, values.seed].map(Number)
if (formats.length < values.format.length || [count, seconds, seed].some((number) => !Number.isInteger(number))) {
  console.error(`npm run fuzz -- [--count 500] [--seconds 60] [--seed 1] [--format ${fuzzedFormats.join('|')}]…`)
  process.exit(2)
}

const { results, failures } = await fuzz({ formats, count, seconds, seed })
for (const [format, counts] of results) console.log(lineOf(format, counts))
if (failures.length > 0) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spoluplan-fuzz-'))
  for (const failure of failures) keep(failure, folder)
  console.error(`${failures.length} failed; their files are in ${folder}`)
  process.exitCode = 1
}

/** "docx   40 files: 22 read, 18 document.damaged" */
function lineOf(format: FuzzedFormat, counts: ReadonlyMap<string, number>): string {
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0)
  const parts = [...counts].toSorted((one, other) => other[1] - one[1]).map(([result, times]) => `${times} ${result}`)
  return `${format.padEnd(5)}${String(all).padStart(5)} files: ${parts.join(', ')}`
}

function keep({ seed, format, sample, bytes, account }: Failure, folder: string): void {
  writeFileSync(path.join(folder, `${seed}.${format}`), bytes)
  console.error(`\n${sample}, damaged with --seed ${seed} --format ${format} --count 1:\n${account}`)
}
