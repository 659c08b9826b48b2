import { createContext, useContext } from 'react'
import { Icon } from './icon.tsx'

/** The sentence that the previous request left for this page; the root takes care that it shows once. */
export const FlashContext = createContext<string | null>(null)

/** Confirms what has just been done: „Zápis je schválen. Jednání se počítá: 3 ze 4.“ Readers hear it without a change of focus. */
export function Flash() {
  const sentence = useContext(FlashContext)
  return (
    <output className="flash-place">
      {sentence !== null && (
        <span className="note note-ok flash">
          <Icon name="check" />
          <span>{sentence}</span>
        </span>
      )}
    </output>
  )
}
