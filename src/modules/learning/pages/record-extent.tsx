import { useMessages } from '#web/use-messages.ts'
import type { RecordContent } from '../domain/learning-record.ts'

/** „6 hodin na dálku, 12 účastníků“ */
export function RecordExtent({ record }: { record: Pick<RecordContent, 'hours' | 'distance' | 'participants'> }) {
  const { learning } = useMessages()
  const { hours, distance, participants } = record
  const length = [hours === null ? null : learning.hours(hours), distance ? learning.distance : null]
  const parts = [
    length.filter((part) => part !== null).join(' '),
    participants === null ? '' : learning.participants(participants),
  ]
  return parts.filter((part) => part !== '').join(', ')
}
