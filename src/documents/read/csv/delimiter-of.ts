/** The first wins when two part the rows equally well: a comma stands in sentences and decimal numbers, too. */
const delimiters = [';', '\t', ','] as const
export type Delimiter = (typeof delimiters)[number]

/** So many rows show what parts them. */
const looked = 50

/**
 * What parts the cells of a table saved as text: the sign that stands equally often on most rows, outside quotes. Excel may
 * say it on the first line (`sep=;`), which is then no row of the table.
 */
export function delimiterOf(text: string): { readonly delimiter: Delimiter; readonly text: string } {
  const [said, sign] = /^sep=([;,\t])\r?\n/i.exec(text) ?? []
  const named = delimiters.find((delimiter) => delimiter === sign)
  if (said !== undefined && named !== undefined) return { delimiter: named, text: text.slice(said.length) }
  const lines = withoutQuoted(text)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, looked)
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, agree: agreement(lines, delimiter) }))
    .toSorted((a, b) => b.agree - a.agree)
  return { delimiter: best?.delimiter ?? ';', text }
}

/** How many rows have as many signs as most of them. */
function agreement(lines: readonly string[], delimiter: Delimiter): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const signs = line.split(delimiter).length - 1
    if (signs > 0) counts.set(signs, (counts.get(signs) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

function withoutQuoted(text: string): string {
  return text.slice(0, 200_000).replace(/"(?:[^"]|"")*"/g, '')
}
