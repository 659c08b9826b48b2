import { type Column, DataTable } from '#web/components/data-table.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { Replacement } from '../../domain/minutes/public-text.ts'

/** What stood in the minutes and what stands in the public ones instead. */
export function ReplacementTable({ replacements }: { replacements: readonly Replacement[] }) {
  const { publicVersion } = useMessages().minutes
  const columns: readonly [Column<Replacement>, ...Column<Replacement>[]] = [
    { key: 'found', label: publicVersion.found, cell: ({ found }) => found },
    { key: 'instead', label: publicVersion.instead, inline: true, cell: ({ instead }) => instead },
    { key: 'times', label: publicVersion.times, number: true, inline: true, cell: ({ count }) => count },
  ]
  return (
    <DataTable
      caption={publicVersion.caption}
      captionHidden
      columns={columns}
      rows={replacements}
      rowKey={({ found, instead }) => `${found} ${instead}`}
    />
  )
}
