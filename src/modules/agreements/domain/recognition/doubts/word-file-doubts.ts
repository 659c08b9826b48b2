import { type Doubt, fieldKeys } from '../../draft.ts'
import { doubt, type Evidence } from './finding.ts'

/** Tracked changes, each with both readings, and comments: a Word file that is not settled yet. */
export function wordFileDoubts({ draft, reading, changed: passages }: Evidence): readonly Doubt[] {
  const findings = reading.document.findings
  const changed = passages.flatMap((passage) => {
    const { before, text, source } = passage
    if (before === null) return []
    const rows = draft.schedule.flatMap((row, index) =>
      row.source.text.includes(source.text) ? [`schedule.${index}`] : [],
    )
    const fields = [...fieldKeys.filter((key) => draft.fields[key].source?.text === source.text), ...rows]
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
