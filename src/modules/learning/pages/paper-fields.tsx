import { readableFiles } from '#documents/readable-files.ts'
import { Field } from '#web/components/field.tsx'
import { Icon } from '#web/components/icon.tsx'
import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Choices } from './choices.ts'

/**
 * A paper of the record: one of the unit's documents, or a file that comes with the form. Both fields begin anew when the form
 * comes back with the file kept, so that it is chosen and not sent once more.
 */
export function PaperFields({
  chosen,
  file,
  label,
  fileLabel,
  documents,
}: {
  chosen: { readonly name: 'documentId' | 'certificateDocumentId'; readonly value: string }
  /** The input of the file and the hidden one with the name of the document to come. */
  file: { readonly name: 'file' | 'certificateFile'; readonly idName: string; readonly id: string }
  label: string
  fileLabel: string
  documents: Choices['documents']
}) {
  const { form } = useMessages().learning
  const { id, error } = useField(file.name)
  // The answer of a refused form arrives before the list in which its paper stands.
  const isListed = documents.some((document) => document.id === chosen.value)
  return (
    <>
      <Field
        key={`${chosen.value} ${isListed}`}
        name={chosen.name}
        label={label}
        hint={form.documentHint}
        kind={{ as: 'select' }}
        value={chosen.value}
        optional
      >
        <option value="">{form.noDocument}</option>
        {documents.map((document) => (
          <option key={document.id} value={document.id}>
            {document.name}
          </option>
        ))}
      </Field>
      <div className={error === null ? 'field' : 'field field-error'}>
        <input type="hidden" name={file.idName} value={file.id} />
        <label htmlFor={id}>{fileLabel}</label>
        <p className="hint" id={`${id}-hint`}>
          {form.fileHint}
        </p>
        {error !== null && (
          <p className="error" id={`${id}-error`}>
            <Icon name="tri" />
            {error}
          </p>
        )}
        <input
          key={file.id}
          type="file"
          id={id}
          name={file.name}
          accept={readableFiles}
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? `${id}-hint` : `${id}-error ${id}-hint`}
        />
      </div>
    </>
  )
}
