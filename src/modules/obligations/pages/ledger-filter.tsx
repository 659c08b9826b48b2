import { Link } from 'react-router'
import { Seg } from '#web/components/seg.tsx'
import { useMessages } from '#web/use-messages.ts'
import { type LedgerAddress, writeLedgerAddress } from './ledger-address.ts'
import type { LedgerHead } from './ledger-head.ts'

/** Whose debts are shown, and how many rows the choice lets through. States are chosen by their totals above. */
export function LedgerFilter({ view: { unit, ledger }, address }: { view: LedgerHead; address: LedgerAddress }) {
  const words = useMessages().ledger
  if (ledger === null) return null
  const { side, state, ...whole } = address
  const choices = [
    { label: words.bothSides, side: undefined },
    { label: words.owesUnit(unit.name), side: 'unit' },
    { label: words.owesAgency, side: 'agency' },
  ] as const
  return (
    <div className="ledger-filter">
      <Seg
        label={words.side}
        options={choices.map((choice) => ({
          label: choice.label,
          to: writeLedgerAddress({
            ...whole,
            ...(state === undefined ? {} : { state }),
            ...(choice.side === undefined ? {} : { side: choice.side }),
          }),
          current: choice.side === side,
        }))}
      />
      {(side !== undefined || state !== undefined) && (
        <p>
          {words.shown(ledger.shown, ledger.count)}{' '}
          <Link to={writeLedgerAddress(whole)} preventScrollReset>
            {words.showAll}
          </Link>
        </p>
      )}
    </div>
  )
}
