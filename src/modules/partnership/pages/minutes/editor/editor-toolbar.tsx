import { toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import type { Command, EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { useState } from 'react'
import { useMessages } from '#web/use-messages.ts'
import { hasMark, headingLevel, isInside, removeLink, toggleHeading, toggleList } from './editor-commands.ts'
import { LinkForm } from './link-form.tsx'
import { minutesSchema } from './minutes-schema.ts'

type Tool = {
  readonly name: string
  readonly command: Command
  /** Absent of a tool that is not on or off. */
  readonly on?: boolean
  /** As people read it, and as `aria-keyshortcuts` says it. */
  readonly key?: readonly [shown: string, spoken: string]
}

/** Buttons of the editor: real ones, each with its name and its key; the text keeps its caret. */
export function EditorToolbar({ view, state }: { view: EditorView; state: EditorState }) {
  const { toolbar } = useMessages().minutes
  const [linking, setLinking] = useState(false)
  const { strong, em, link } = minutesSchema.marks
  const { bullet_list, ordered_list } = minutesSchema.nodes
  const level = headingLevel(state)
  const linked = hasMark(state, link)
  const tools: readonly Tool[] = [
    { name: toolbar.bold, command: toggleMark(strong), on: hasMark(state, strong), key: ['Ctrl+B', 'Control+B'] },
    { name: toolbar.italic, command: toggleMark(em), on: hasMark(state, em), key: ['Ctrl+I', 'Control+I'] },
    { name: toolbar.heading, command: toggleHeading(2), on: level === 2 },
    { name: toolbar.subheading, command: toggleHeading(3), on: level === 3 },
    {
      name: toolbar.bullets,
      command: toggleList(bullet_list),
      on: isInside(state, bullet_list),
      key: ['Ctrl+Shift+8', 'Control+Shift+8'],
    },
    {
      name: toolbar.numbers,
      command: toggleList(ordered_list),
      on: isInside(state, ordered_list),
      key: ['Ctrl+Shift+7', 'Control+Shift+7'],
    },
    { name: toolbar.undo, command: undo, key: ['Ctrl+Z', 'Control+Z'] },
    { name: toolbar.redo, command: redo, key: ['Ctrl+Y', 'Control+Y'] },
  ]
  const run = (command: Command): void => {
    command(view.state, view.dispatch)
    view.focus()
  }
  const onLink = (): void => {
    if (linked) run(removeLink)
    else setLinking(!linking)
  }
  return (
    <div className="editor-toolbar">
      <fieldset className="editor-tools">
        <legend className="sr">{toolbar.label}</legend>
        {tools.map(({ name, command, on, key }) => (
          <button
            key={name}
            type="button"
            title={key === undefined ? name : toolbar.withKey(name, key[0])}
            aria-pressed={on}
            aria-keyshortcuts={key?.[1]}
            onClick={() => run(command)}
          >
            {name}
          </button>
        ))}
        <button type="button" aria-pressed={linked} aria-expanded={linking} onClick={onLink}>
          {linked ? toolbar.removeLink : toolbar.link}
        </button>
      </fieldset>
      {linking && <LinkForm view={view} onDone={() => setLinking(false)} />}
    </div>
  )
}
