import { pragueDay } from '#platform/clock.ts'
import type { SectionResult } from './result.ts'

type Machine = { readonly description: string; readonly busy: boolean }

const busyWarning =
  'It was busy with other work when the run began, so all times are longer than on a quiet machine; only ratios within one table say something.'

/** The dated page `docs/benchmarks.md`. */
export function summaryOf(sections: readonly SectionResult[], machine: Machine, now: Date): string {
  return `# Benchmarks

The last run of \`npm run bench\`, written by it on ${pragueDay(now)}. Figures of two machines cannot be compared, ratios within one run can.

Machine: ${machine.description}.${machine.busy ? ` ${busyWarning}` : ''}
${sections.map(section).join('')}`
}

function section({ title, lines, skipped }: SectionResult): string {
  const rows = lines.map(({ what, value }) => `| ${what} | ${value} |\n`).join('')
  const missing = skipped.map((name) => `\nSkipped: ${name}.\n`).join('')
  return `\n## ${title}\n\n| measured | result |\n| --- | --- |\n${rows}${missing}`
}
