import { useFetcher } from 'react-router'
import { Field } from '#web/components/field.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { loader as termLoader } from './term-meaning.ts'

/** The term of a row and how it is understood: at once while leaving the field, or by the button where scripts do not run. */
export function TermField({ name, value, meanings }: { name: string; value: string; meanings: readonly string[] }) {
  const { revision: words } = useMessages()
  const fetcher = useFetcher<typeof termLoader>()
  const shown = fetcher.data?.meanings ?? meanings
  return (
    <div
      onBlur={({ target }) => {
        if (target instanceof HTMLInputElement) void fetcher.load(`/termin?text=${encodeURIComponent(target.value)}`)
      }}
    >
      <Field name={name} label={words.parts.term} hint={words.termHint} value={value} optional />
      <p className="small muted" aria-live="polite">
        {shown.map((meaning, index) => (
          <span key={index}>{meaning} </span>
        ))}
      </p>
    </div>
  )
}
