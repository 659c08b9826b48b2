import type { Clause } from '#deadlines/index.ts'

/** One meaning of a term in a line: "4 per year (vč. pracovních skupin)", "2023-09-01…2023-09-30", "by 2024-02-29". */
export function clauseLine(clause: Clause): string {
  switch (clause.kind) {
    case 'recurrence':
      return [
        `${clause.atLeast} per ${clause.per}`,
        clause.what === null ? '' : `: ${clause.what}`,
        clause.note === null ? '' : ` (${clause.note})`,
        clause.dueBy === null ? '' : ` due ${clause.dueBy}`,
        clause.firstBy === null ? '' : ` first by ${clause.firstBy}`,
      ].join('')
    case 'window':
      return `${clause.from}…${clause.to}${about(clause.what)}`
    case 'deadline':
      return `by ${clause.by}${about(clause.what)}`
    case 'quantity':
      return `${clause.atLeast} in all${about(clause.what)}`
    case 'duration':
      return `${clause.from}…${clause.to}, ${clause.months} months`
    case 'condition':
      return `${clause.relation}: ${clause.event}`
    case 'on-demand':
      return `on demand: ${clause.basis}`
    case 'scope':
    case 'unparsed':
      return `${clause.kind}: ${clause.text}`
    case 'continuous':
    case 'missing':
      return clause.kind
  }
  return clause satisfies never
}

function about(what: string | null): string {
  return what === null ? '' : `: ${what}`
}
