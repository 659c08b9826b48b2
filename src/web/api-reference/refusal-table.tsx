import { DataTable } from '../components/data-table.tsx'
import { useMessages } from '../use-messages.ts'

/** The stable codes with their status; the sentence where it needs no details of the case. */
export function RefusalTable({ refusals }: { refusals: readonly (readonly [code: string, status: number])[] }) {
  const { apiReference: words, refusals: sentences } = useMessages()
  const catalogue: Readonly<Record<string, unknown>> = sentences
  return (
    <DataTable
      caption={words.refusalsTitle}
      captionHidden
      rows={refusals}
      rowKey={([code]) => code}
      columns={[
        { key: 'code', label: words.code, cell: ([code]) => <code>{code}</code> },
        { key: 'status', label: words.status, inline: true, cell: ([, status]) => status },
        {
          key: 'sentence',
          label: words.sentence,
          cell: ([code]) => (typeof catalogue[code] === 'string' ? catalogue[code] : words.byDetails),
        },
      ]}
    />
  )
}
