import type { ReactNode } from 'react'
import { useField } from '../forms/form-context.ts'
import { passageId } from '../passage-id.ts'
import { useMessages } from '../use-messages.ts'
import { Confidence } from './confidence.tsx'
import { Icon } from './icon.tsx'
import { isMoved, type PassagePlace, usePassages } from './passages.tsx'
import { type FoundState, FoundStatus } from './status.tsx'

export type ReadValue = {
  readonly state: FoundState
  readonly confidence: number | null
  readonly passage: PassagePlace | null
}

/**
 * A value that was read from a document, for a person to confirm: the field, how it was found, how surely, and the way to
 * its place. A value that must be decided (`decide`) stands out; its `actions` are the answers. Children replace the field,
 * when there is a choice instead of a text.
 */
export function FieldReview({
  name,
  label,
  value,
  read,
  decide = false,
  note,
  actions,
  children,
}: {
  name: string
  label: string
  value?: string
  read: ReadValue
  decide?: boolean
  note?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}) {
  const { id, error, kept } = useField(name)
  const { light } = usePassages()
  const lightPassage = () => {
    if (read.passage) light(read.passage, label)
  }
  const describedBy = [!children && note && `${id}-hint`, error !== null && `${id}-error`].filter(Boolean).join(' ')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- focus comes from the controls inside
    <li
      className={decide ? 'decide' : undefined}
      data-decide={decide || undefined}
      onFocus={lightPassage}
      onPointerMove={(event) => {
        if (isMoved(event)) lightPassage()
      }}
    >
      <div className="reviewed-head">
        {children ? <p className="label">{label}</p> : <label htmlFor={id}>{label}</label>}
        <ReadMeta label={label} read={read} />
      </div>
      {error !== null && (
        <p className="error" id={`${id}-error`}>
          <Icon name="tri" />
          {error}
        </p>
      )}
      {decide && note && <p id={`${id}-hint`}>{note}</p>}
      {children ?? (
        <input
          type="text"
          id={id}
          name={name}
          defaultValue={kept ?? value}
          autoComplete="off"
          aria-invalid={error !== null || undefined}
          aria-describedby={describedBy === '' ? undefined : describedBy}
        />
      )}
      {!decide && note && (
        <p className="hint" id={`${id}-hint`}>
          {note}
        </p>
      )}
      {actions && <div className="buttons reviewed-actions">{actions}</div>}
    </li>
  )
}

function ReadMeta({ label, read }: { label: string; read: ReadValue }) {
  const { shell } = useMessages()
  return (
    <span className="reviewed-meta">
      <FoundStatus of={read.state} />
      {read.confidence !== null && <Confidence value={read.confidence} />}
      {read.passage && (
        <a href={`#${passageId(read.passage.order)}`}>
          {read.passage.page === null ? shell.passage : shell.pageAbbreviation(read.passage.page)}
          <span className="sr"> ({shell.showPassage(label)})</span>
        </a>
      )}
    </span>
  )
}
