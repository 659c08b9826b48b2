import { Seg } from '#web/components/seg.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import { type LedgerAddress, writeLedgerAddress } from './ledger-address.ts'
import type { LedgerHead } from './ledger-head.ts'
import { PrintButton } from './print-button.tsx'

/** Which agreement, where the unit has had several; table or timeline; which year; and the way to paper. */
export function LedgerSwitches({ head, address }: { head: LedgerHead; address: LedgerAddress }) {
  const { agreement, agreements, years, ledger } = head
  const { ledger: words, timeline: views } = useMessages()
  const { view, ...table } = address
  const { date } = useFormat()
  return (
    <>
      {agreements.length > 1 && (
        <Seg
          label={words.agreements}
          options={agreements.map(({ id, validity }) => ({
            label:
              validity === null
                ? words.agreementWithoutSpan
                : words.agreementSpan(date(validity.from), date(validity.to)),
            to: writeLedgerAddress({ ...(view === undefined ? {} : { view }), agreementId: id }),
            current: id === agreement?.id,
          }))}
        />
      )}
      <Seg
        label={views.views}
        options={[
          { label: views.ledger, to: writeLedgerAddress(table), current: view === undefined },
          {
            label: views.timeline,
            to: writeLedgerAddress({ ...table, view: 'timeline' }),
            current: view !== undefined,
          },
        ]}
      />
      <Seg
        label={words.year}
        options={[...years, 'all' as const].map((year) => ({
          label: year === 'all' ? words.allYears : String(year),
          to: writeLedgerAddress({ ...address, year }),
          current: (year === 'all' ? null : year) === ledger?.year,
        }))}
      />
      <PrintButton />
    </>
  )
}
