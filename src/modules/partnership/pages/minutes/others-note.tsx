import { buttonClass } from '#web/components/button-look.ts'
import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { NamedEditor } from './others-warning.tsx'
import type { LeftText } from './use-kept-draft.ts'

/** What is good to know while writing: who else is at it, and a text that stayed in this computer. */
export function OthersNote({
  others,
  local,
  onRestore,
  onDrop,
}: {
  others: readonly NamedEditor[]
  local: LeftText | null
  onRestore: (text: string) => void
  onDrop: () => void
}) {
  const { minutes } = useMessages()
  const active = others.filter((other) => other.active).map(({ name }) => name)
  return (
    <div aria-live="polite">
      {local !== null && (
        <Note kind="due">
          <p>{minutes.keeping.local(local.when)}</p>
          <div className="buttons">
            <button type="button" className={buttonClass({ small: true })} onClick={() => onRestore(local.text)}>
              {minutes.keeping.useLocal}
            </button>
            <button type="button" className={buttonClass({ kind: 'outline', small: true })} onClick={onDrop}>
              {minutes.keeping.dropLocal}
            </button>
          </div>
        </Note>
      )}
      {active.length > 0 && (
        <Note kind="due">
          <p>
            {minutes.others.meanwhile(active.join(` ${minutes.others.and} `))} {minutes.others.explanation}
          </p>
        </Note>
      )}
      {others
        .filter((other) => !other.active)
        .map(({ name, when }) => (
          <p key={name} className="small muted">
            {minutes.others.draft(name, when)}
          </p>
        ))}
    </div>
  )
}
