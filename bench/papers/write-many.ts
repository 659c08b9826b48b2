import process from 'node:process'
import { writePdf } from '#documents/index.ts'
import { localDate } from '#kernel/local-date.ts'
import { someReports } from './reports.ts'

// A process of its own that writes reports one after another, as an order for a whole region does: prints its memory after each ten, in bytes.
const [count = '100'] = process.argv.slice(2)
const createdOn = localDate('2026-01-05')
const memory: number[] = []
for (let written = 0; written < Number(count); written += 10) {
  for (const report of someReports(10, written + 1)) await writePdf(report, { createdOn, captions: true })
  memory.push(process.memoryUsage.rss())
}
process.stdout.write(JSON.stringify(memory))
process.exit()
