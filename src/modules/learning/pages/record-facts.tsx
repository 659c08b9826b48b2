import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import { type LearningRecord, participantsOf } from '../domain/learning-record.ts'
import { AttendeeList } from './attendee-list.tsx'
import type { Choices } from './choices.ts'
import { factRows } from './fact-rows.ts'
import { RecordExtent } from './record-extent.tsx'

/** What is written down about a record, as pairs: what all kinds share and the facts of its own. */
export function RecordFacts({ record, documents }: { record: LearningRecord; documents: Choices['documents'] }) {
  const { learning } = useMessages()
  const { date } = useFormat()
  const { form, kinds, list, view } = learning
  const measured = record.hours !== null || record.distance || participantsOf(record) !== null
  const papers: Readonly<Partial<Record<string, string>>> = form.documents
  const certificate = record.kind === 'education-group' ? record.details.certificateDocumentId : null
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
      {factRows(record, learning, date).map(({ term, value }) => (
        <FactRow key={term} term={term} value={value} />
      ))}
      {record.attendees.length > 0 && (
        <>
          <dt>{view.attendeesTitle}</dt>
          <dd>
            <AttendeeList record={record} />
          </dd>
        </>
      )}
      <dt>{papers[record.kind] ?? form.document}</dt>
      <dd>
        <Paper id={record.documentId} documents={documents} />
      </dd>
      {certificate !== null && (
        <>
          <dt>{form.certificateDocument}</dt>
          <dd>
            <Paper id={certificate} documents={documents} />
          </dd>
        </>
      )}
      {record.note !== null && <FactRow term={view.note} value={record.note} />}
    </dl>
  )
}

function FactRow({ term, value }: { term: string; value: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd className="minutes-paragraph">{value}</dd>
    </>
  )
}

function Paper({ id, documents }: { id: string | null; documents: Choices['documents'] }) {
  const { form } = useMessages().learning
  const paper = documents.find((document) => document.id === id)
  return paper === undefined ? form.noDocument : <a href={`/api/documents/${paper.id}/file`}>{paper.name}</a>
}
