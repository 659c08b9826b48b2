import type { z } from 'zod'
import type { ledgerRow, ledgerSchema } from './contract.ts'
import type { DescribedRow } from './domain/describe-ledger.ts'
import type { LedgerView } from './use-cases/show-ledger.ts'

/** The ledger as the API shows it. */
export function presentLedger(view: LedgerView): z.infer<typeof ledgerSchema> {
  const { ledger } = view
  return {
    ...view,
    agreements: [...view.agreements],
    years: [...view.years],
    ledger:
      ledger === null
        ? null
        : {
            ...ledger,
            groups: ledger.groups.map(({ activity, rows }) => ({ activity, rows: rows.map(presentRow) })),
          },
  }
}

/** A row of the list names so many records; their whole list belongs to the duty itself. */
const mostLinks = 12

export function presentRow({ outputs, links, ...row }: DescribedRow): z.infer<typeof ledgerRow> {
  return { ...row, outputs: [...outputs], links: links.slice(0, mostLinks), linkCount: links.length }
}
