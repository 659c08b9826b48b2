import { buttonClass } from '#web/components/button-look.ts'
import { Note } from '#web/components/note.tsx'
import { useLanguage, useMessages } from '#web/use-messages.ts'
import type { LocalCopy } from './local-copy.ts'
import type { NamedEditor } from './others-warning.tsx'
import { whenWords } from './when-words.ts'

/** What is good to know while writing: who else is at it, and a text that stayed in this computer. */
export function OthersNote({
  others,
  local,
  onRestore,
  onDrop,
}: {
  others: readonly NamedEditor[]
  local: LocalCopy | null
  onRestore: (text: string) => void
  onDrop: () => void
}) {
  const { minutes } = useMessages()
  const language = useLanguage()
  const active = others.filter((other) => other.active).map(({ name }) => name)
  return (
    <div aria-live="polite">
      {local !== null && (
        <Note kind="due">
          <p>{minutes.keeping.local(whenWords(new Date(local.at), new Date(), language))}</p>
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
