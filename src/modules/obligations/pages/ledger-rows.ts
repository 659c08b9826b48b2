import type { Messages } from '#messages/index.ts'
import type { LedgerRow } from '#web/components/ledger-row.tsx'
import type { LedgerGroup } from '#web/components/ledger-table.tsx'
import { paths } from '#web/paths.ts'
import type { DescribedRow } from '../domain/describe-ledger.ts'
import type { LedgerView } from '../use-cases/show-ledger.ts'
import { passageLink } from './passage-link.ts'
import { sourcePath } from './source-path.ts'

type Place = { readonly unitId: string; readonly documentId: string | null }

/** More records than these are a number that leads to their list. */
const mostNamed = 6

/** The groups of the ledger as the table shows them, with an address for each thing that can be opened. */
export function ledgerGroups(
  groups: NonNullable<LedgerView['ledger']>['groups'],
  place: Place,
  messages: Messages,
): readonly LedgerGroup[] {
  return groups.map(({ activity, rows }) => ({
    key: activity,
    title: activity,
    rows: rows.map((row) => ledgerRow(row, place, messages)),
  }))
}

function ledgerRow(row: DescribedRow, { unitId, documentId }: Place, messages: Messages): LedgerRow {
  const to = `${paths.unit(unitId, 'obligations')}/${row.obligationId}`
  return {
    key: `${row.obligationId} ${row.period.from}`,
    title: row.title,
    to,
    ...originalOf(row),
    passage: passageLink({ documentId, page: row.page }, messages),
    unitOwes: row.unitOwes,
    agencyOwes: row.agencyOwes,
    state: row.state,
    meter: row.meter === null ? null : meterOf(row.meter, row.noun),
    why: row.text,
    evidence: areNamed(row.links)
      ? row.links.map(({ label, source }) => ({ label, to: sourcePath(unitId, source) }))
      : [{ label: messages.ledger.records(row.links.length), to }],
  }
}

/** An empty cell says so; a duty from the form's head has no cell. */
function originalOf({ wording, inSchedule }: DescribedRow): Pick<LedgerRow, 'original'> {
  if (wording !== '') return { original: wording }
  return inSchedule ? { original: null } : {}
}

/** Names of records are worth reading while they are few and tell one from another. */
function areNamed(links: DescribedRow['links']): boolean {
  return links.length <= mostNamed && new Set(links.map(({ label }) => label)).size === links.length
}

/** The numbers of a counter. Hours carry their unit, pieces do not. */
export function meterOf(
  { counted, awaiting, needed }: NonNullable<DescribedRow['meter']>,
  noun: DescribedRow['noun'],
): NonNullable<LedgerRow['meter']> {
  return { done: counted, awaiting, needed, ...(noun === 'hour' ? { unit: 'h' } : {}) }
}
