import { DataTable } from '#web/components/data-table.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { SideStanding } from '../domain/sides.ts'

/** ASZ and the town beside each other: what each owes and how it stands. */
export function SidesTable({ sides }: { sides: readonly SideStanding[] }) {
  const { unit: words } = useMessages().overview
  return (
    <section className="section" aria-labelledby="obe-strany">
      <h2 id="obe-strany">{words.sidesTitle}</h2>
      <DataTable
        caption={words.sidesCaption}
        captionHidden
        rows={sides}
        rowKey={({ side }) => side}
        columns={[
          { key: 'side', label: words.side, cell: ({ side }) => words.sides[side] },
          { key: 'owes', label: words.owes, number: true, inline: true, cell: ({ owes }) => owes },
          { key: 'fulfilled', label: words.fulfilled, number: true, inline: true, cell: ({ fulfilled }) => fulfilled },
          { key: 'behind', label: words.behind, number: true, inline: true, cell: ({ behind }) => behind },
        ]}
      />
    </section>
  )
}
