import { type Doubt, fieldKeys, type ScheduleRow } from '../../draft.ts'
import { doubt, type Evidence } from './finding.ts'

/** Tracked changes, each with both readings, and comments: a Word file that is not settled yet. */
export function wordFileDoubts({ draft, reading, changed: passages }: Evidence): readonly Doubt[] {
  const findings = reading.document.findings
  const rowsWith = rowsByLine(draft.schedule)
  const changed = passages.flatMap((passage) => {
    const { before, text, source } = passage
    if (before === null) return []
    const rows = rowsWith(firstLine(source.text)).filter(({ row }) => row.source.text.includes(source.text))
    const fields = [
      ...fieldKeys.filter((key) => draft.fields[key].source?.text === source.text),
      ...rows.map(({ index }) => `schedule.${index}`),
    ]
    return [
      doubt('tracked-changes', (texts) => texts.trackedChanges(text, before), {
        readings: [text, before],
        fields,
        source,
      }),
    ]
  })
  const somewhere =
    changed.length === 0 && findings?.trackedChanges === true
      ? [doubt('tracked-changes', (texts) => texts.trackedChangesSomewhere())]
      : []
  const comments = findings?.comments ?? 0
  return [...changed, ...somewhere, ...(comments > 0 ? [doubt('comments', (texts) => texts.comments(comments))] : [])]
}

type RowAt = { readonly row: ScheduleRow; readonly index: number }

/** Rows by the lines of their cells, so that each change finds its rows at once. */
function rowsByLine(schedule: readonly ScheduleRow[]): (line: string) => readonly RowAt[] {
  const rows = new Map<string, RowAt[]>()
  for (const [index, row] of schedule.entries()) {
    for (const line of new Set(row.source.text.split(/[\t\n]/).map((text) => text.trim()))) {
      const known = rows.get(line)
      if (known === undefined) rows.set(line, [{ row, index }])
      else known.push({ row, index })
    }
  }
  return (line) => rows.get(line) ?? []
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.trim() ?? ''
}
