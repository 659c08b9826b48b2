import { useMessages } from '#web/use-messages.ts'
import { type CommonFacts, participantsOf } from '../domain/learning-record.ts'

/** „6 hodin na dálku, 12 účastníků“ */
export function RecordExtent({ record }: { record: CommonFacts }) {
  const { learning } = useMessages()
  const { hours, distance } = record
  const participants = participantsOf(record)
  const length = [hours === null ? null : learning.hours(hours), distance ? learning.distance : null]
  const parts = [
    length.filter((part) => part !== null).join(' '),
    participants === null ? '' : learning.participants(participants),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
