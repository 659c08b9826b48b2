/** One line of the results: what was measured, and what came out. */
export type ResultLine = { readonly what: string; readonly value: string }

/** A part of the benchmark; a peer or a database that this machine lacks is named instead of left out silently. */
export type SectionResult = {
  readonly title: string
  readonly lines: readonly ResultLine[]
  readonly skipped: readonly string[]
}

export function printSection({ title, lines, skipped }: SectionResult): void {
  const width = Math.max(...lines.map(({ what }) => what.length), 0)
  console.log(`\n${title}`)
  for (const { what, value } of lines) console.log(`  ${what.padEnd(width)}  ${value}`)
  for (const name of skipped) console.log(`  skipped: ${name}`)
}
