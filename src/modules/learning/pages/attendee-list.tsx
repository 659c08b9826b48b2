import { fold } from '#kernel/folding.ts'
import { Icon } from '#web/components/icon.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { LearningRecord } from '../domain/learning-record.ts'

/** Those who are named, with their organisation, and who of them got a certificate. */
export function AttendeeList({ record }: { record: LearningRecord }) {
  const { view } = useMessages().learning
  const certified = new Set(record.kind === 'education-group' ? record.details.certificates.map(fold) : [])
  return (
    <ul className="plain">
      {record.attendees.map(({ name, organisation }) => (
        <li key={`${name} ${organisation ?? ''}`}>
          {name}
          {organisation !== null && <span className="muted">, {organisation}</span>}
          {certified.has(fold(name)) && (
            <span className="status status-ok certified">
              <Icon name="check" />
              {view.certified}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
