import { type ReactNode, useRef } from 'react'
import { useMessages } from '../use-messages.ts'
import { buttonClass } from './button-look.ts'

/**
 * A step that cannot be taken back asks once more, in place and by its own verb: „Uzamknout verzi 3? Text ani čísla už
 * nepůjdou změnit.“ The children are the button (or the whole form) that does it.
 */
export function Confirm({
  label,
  question,
  consequence,
  small = false,
  children,
}: {
  label: string
  question: string
  consequence: ReactNode
  small?: boolean
  children: ReactNode
}) {
  const { shell } = useMessages()
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (!details.current) return
    details.current.open = false
    details.current.querySelector('summary')?.focus()
  }
  return (
    <details className="confirm" ref={details}>
      <summary className={buttonClass({ kind: 'outline', small })}>{label}</summary>
      <div className="confirm-box">
        <p>
          <b>{question}</b> {consequence}
        </p>
        <div className="buttons">
          {children}
          <button type="button" className={buttonClass({ kind: 'outline' })} onClick={close}>
            {shell.back}
          </button>
        </div>
      </div>
    </details>
  )
}
