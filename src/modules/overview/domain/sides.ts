import type { LedgerRow } from '../../obligations/index.ts'

/** How one side stands in a ledger. A duty of both sides counts for both. */
export type SideStanding = {
  readonly side: 'unit' | 'agency'
  readonly owes: number
  readonly fulfilled: number
  /** Overdue or missed. */
  readonly behind: number
}

/** What the town and what ASZ owe, beside each other. */
export function standingOfSides(rows: readonly LedgerRow[]): readonly SideStanding[] {
  return (['unit', 'agency'] as const).map((side) => {
    const own = rows.filter(
      ({ obligation }) => (side === 'unit' ? obligation.unitOwes : obligation.agencyOwes) !== null,
    )
    const states = own.map(({ fulfilment }) => fulfilment.state)
    return {
      side,
      owes: own.length,
      fulfilled: states.filter((state) => state === 'fulfilled').length,
      behind: states.filter((state) => state === 'overdue' || state === 'missed').length,
    }
  })
}
