import { useContext, useEffect, useRef } from 'react'
import { FormContext, fieldId } from '../forms/form-context.ts'
import { useMessages } from '../use-messages.ts'

/** What is wrong with the form, above it. Takes focus when the form comes back; each sentence leads to its field. */
export function ErrorSummary() {
  const { id, submission } = useContext(FormContext)
  const { shell } = useMessages()
  const box = useRef<HTMLDivElement>(null)
  const errors = Object.entries(submission?.errors ?? {})
  const shown = submission !== null && (errors.length > 0 || submission.fault !== null)

  useEffect(() => {
    if (submission && shown) box.current?.focus()
  }, [submission, shown])

  if (!shown) return null
  const aboutFields = errors.some(([name]) => name !== '')
  const title = submission.fault === null && aboutFields ? shell.errorsTitle(errors.length) : shell.faultTitle
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title}</h2>
      {submission.fault !== null && <p>{shell.fault(submission.fault)}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(([name, sentence]) => (
            <li key={name}>{name === '' ? sentence : <a href={`#${fieldId(id, name)}`}>{sentence}</a>}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
