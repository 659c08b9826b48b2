import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { LearningRecord } from '../domain/learning-record.ts'
import { RecordExtent } from './record-extent.tsx'

/** What is written down about a record, as pairs. */
export function RecordFacts({
  record,
  document,
}: {
  record: LearningRecord
  document: { readonly id: string; readonly name: string } | null
}) {
  const { learning } = useMessages()
  const { date } = useFormat()
  const { form, kinds, list, view } = learning
  const measured = record.hours !== null || record.distance || record.participants !== null
  return (
    <dl className="facts">
      <dt>{list.kind}</dt>
      <dd>{kinds[record.kind]}</dd>
      <dt>{form.day}</dt>
      <dd>{date(record.on)}</dd>
      {measured && (
        <>
          <dt>{list.extent}</dt>
          <dd>
            <RecordExtent record={record} />
          </dd>
        </>
      )}
      <dt>{form.document}</dt>
      <dd>
        {document === null ? form.noDocument : <a href={`/api/documents/${document.id}/file`}>{document.name}</a>}
      </dd>
      {record.note !== null && (
        <>
          <dt>{view.note}</dt>
          <dd className="minutes-paragraph">{record.note}</dd>
        </>
      )}
    </dl>
  )
}
