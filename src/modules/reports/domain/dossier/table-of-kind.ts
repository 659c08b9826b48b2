import type { Messages } from '../../../../messages/index.ts'
import type { FactKind } from './fact.ts'

type Column = { readonly label: keyof Messages['dossier']['columns']; readonly width: number }

const tables = {
  office: [column('office', 3), column('person', 3), column('term', 3)],
  standing: [column('state', 3), column('number', 1)],
  duty: [
    column('duty', 9),
    column('unitPart', 5.5),
    column('agencyPart', 5.5),
    column('standing', 5),
    column('proofs', 6.5),
  ],
  credit: [column('output', 4), column('unitShare', 4), column('agencyShare', 4), column('word', 3)],
  'advice-sum': [column('kind', 4), column('number', 1.5), column('extent', 2), column('participants', 2)],
  advice: [column('day', 2.2), column('theme', 5), column('kind', 3), column('extent', 2), column('participants', 2.2)],
  education: [
    column('day', 2.2),
    column('event', 5),
    column('extent', 2),
    column('participants', 2.2),
    column('certificates', 2),
  ],
  'meetings-sum': [
    column('year', 1.2),
    column('meeting', 4),
    column('number', 1.3),
    column('present', 2),
    column('attended', 4),
  ],
  meeting: [column('day', 2.2), column('meeting', 4), column('present', 2), column('attended', 4)],
  report: [column('report', 4), column('submitted', 2), column('noted', 2), column('resolution', 2)],
} as const satisfies Partial<Record<FactKind, readonly Column[]>>

/** The table into which facts of a kind are laid out; null of facts that are sentences. */
export function tableOfKind(
  kind: FactKind,
): { readonly caption: keyof typeof tables; readonly columns: readonly Column[] } | null {
  return isTabled(kind) ? { caption: kind, columns: tables[kind] } : null
}

function isTabled(kind: FactKind): kind is keyof typeof tables {
  return kind in tables
}

function column(label: Column['label'], width: number): Column {
  return { label, width }
}
