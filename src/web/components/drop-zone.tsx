import { type DragEvent, useRef, useState } from 'react'
import { useFormat } from '../format/use-format.ts'
import { useField } from '../forms/form-context.ts'
import { useMessages } from '../use-messages.ts'
import { Icon } from './icon.tsx'

/** A file to upload: an ordinary file input that also takes what is dropped on its frame. Needs `PostForm files`. */
export function DropZone({
  name,
  label,
  hint,
  accept,
  onFile,
}: {
  name: string
  label: string
  /** „PDF, DOCX, ODT, DOC nebo sken do 50 MB“ */
  hint: string
  accept: string
  /** Where a script takes the file at once, without a button. */
  onFile?: (file: File) => void
}) {
  const { shell } = useMessages()
  const { fileSize } = useFormat()
  const { id, error } = useField(name)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [chosen, setChosen] = useState<File | null>(null)

  const choose = (file: File | null) => {
    setChosen(file)
    if (file) onFile?.(file)
  }
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const take = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!input.current || event.dataTransfer.files.length === 0) return
    input.current.files = event.dataTransfer.files
    choose(event.dataTransfer.files[0] ?? null)
  }
  return (
    <div className={error === null ? 'field-file' : 'field-file field-error'}>
      {error !== null && (
        <p className="error" id={`${id}-error`}>
          <Icon name="tri" />
          {error}
        </p>
      )}
      <div
        className={over ? 'drop drop-over' : 'drop'}
        onDragEnter={hold}
        onDragOver={hold}
        onDragLeave={() => setOver(false)}
        onDrop={take}
      >
        <Icon name="upload" />
        <div>
          <label htmlFor={id}>{label}</label>
          <p className="small muted" id={`${id}-hint`}>
            {hint}
          </p>
        </div>
        <input
          type="file"
          id={id}
          name={name}
          accept={accept}
          ref={input}
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? `${id}-hint` : `${id}-error ${id}-hint`}
          onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
        />
        <output className="small">{chosen && shell.chosenFile(chosen.name, fileSize(chosen.size))}</output>
      </div>
    </div>
  )
}
