import { useMessages } from '#web/use-messages.ts'
import type { ChangedSubject } from '../domain/describe-change.ts'

/** „přidáno: jednání, Konzultace, 3. 2. 2024“ or „změněno: jednání; den 3. 2. 2024 → 4. 2. 2024“ */
export function ChangedSubjectLine({ of }: { of: ChangedSubject }) {
  const { history: words } = useMessages()
  const { kind, subject, count, names, fields } = of
  return (
    <>
      <span className="muted">{words.kinds[kind]}:</span> {count > 1 ? words.several(subject, count) : subject}
      {names.length > 0 && ` (${names.join('; ')}${names.length < count ? '…' : ''})`}
      {fields.length > 0 && (
        <ul>
          {fields.map(({ label, before, after }) => (
            <li key={label}>
              {label}:{' '}
              {before === null || after === null
                ? words.changedOnly
                : words.fromTo(before === '' ? words.empty : before, after === '' ? words.empty : after)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
