import type { EditorView } from 'prosemirror-view'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { isSafeAddress } from '#documents/read/markdown/subset.ts'
import { buttonClass } from '#web/components/button-look.ts'
import { useMessages } from '#web/use-messages.ts'
import { setLink } from './editor-commands.ts'

/** Asks for the address of a link. Not a form of its own: it stands inside the form of the minutes. */
export function LinkForm({ view, onDone }: { view: EditorView; onDone: () => void }) {
  const { toolbar } = useMessages().minutes
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  const insert = (): void => {
    const address = field.current?.value.trim() ?? ''
    if (!isSafeAddress(address)) {
      setWrong(true)
      field.current?.focus()
      return
    }
    setLink(address)(view.state, view.dispatch)
    view.focus()
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    if (event.key === 'Enter') insert()
    else {
      view.focus()
      onDone()
    }
  }
  return (
    <div className={wrong ? 'field field-error editor-link' : 'field editor-link'}>
      <label htmlFor={id}>{toolbar.address}</label>
      <p className="hint" id={`${id}-hint`}>
        {toolbar.addressHint}
      </p>
      {wrong && (
        <p className="error" id={`${id}-error`}>
          {toolbar.addressWrong}
        </p>
      )}
      <input
        ref={field}
        id={id}
        type="url"
        autoComplete="off"
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-hint ${id}-error` : `${id}-hint`}
        onKeyDown={onKeyDown}
      />
      <button type="button" className={buttonClass({ small: true })} onClick={insert}>
        {toolbar.setLink}
      </button>
    </div>
  )
}
