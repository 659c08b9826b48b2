import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import 'prosemirror-view/style/prosemirror.css'
import { useEffect, useRef, useState } from 'react'
import { EditorToolbar } from './editor-toolbar.tsx'
import { documentOfMarkdown, markdownOfDocument } from './minutes-markdown.ts'
import { minutesPlugins } from './minutes-plugins.ts'

/**
 * Minutes with their looks. What it holds is the same small subset in which minutes are kept; each change is given back as
 * Markdown. Loaded only where somebody writes.
 */
export function RichEditor({
  readText,
  labelledBy,
  describedBy,
  onReady,
  onChange,
}: {
  /** The text at the moment when the editor is ready. */
  readText: () => string
  labelledBy: string
  describedBy: string
  onReady: () => void
  onChange: (text: string) => void
}) {
  const place = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const [state, setState] = useState<EditorState | null>(null)
  const parts = useRef({ readText, onReady, onChange })
  useEffect(() => {
    parts.current = { readText, onReady, onChange }
  })

  useEffect(() => {
    if (place.current === null) return
    const made = new EditorView(place.current, {
      state: EditorState.create({ doc: documentOfMarkdown(parts.current.readText()), plugins: minutesPlugins() }),
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        'aria-describedby': describedBy,
        class: 'minutes rich-text',
      },
      dispatchTransaction(transaction) {
        const next = made.state.apply(transaction)
        made.updateState(next)
        setState(next)
        if (transaction.docChanged) parts.current.onChange(markdownOfDocument(next.doc))
      },
    })
    setView(made)
    setState(made.state)
    parts.current.onReady()
    return () => made.destroy()
  }, [labelledBy, describedBy])

  return (
    <div className="rich-editor">
      {view !== null && state !== null && <EditorToolbar view={view} state={state} />}
      <div ref={place} />
    </div>
  )
}
