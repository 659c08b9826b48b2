import { useState } from 'react'
import { buttonClass } from '#web/components/button-look.ts'
import { Icon } from '#web/components/icon.tsx'
import { useMessages } from '#web/use-messages.ts'
import { useScripted } from '#web/use-scripted.ts'

/** Puts a text into the clipboard and says so. Without scripts it is not there: the text itself can be selected. */
export function CopyButton({
  text,
  label,
  of,
  small = false,
}: {
  text: string
  label?: string
  /** What is copied, for those who do not see where the button stands. */
  of?: string
  small?: boolean
}) {
  const { links } = useMessages().meetingPapers
  const [copied, setCopied] = useState(false)
  const scripted = useScripted()
  if (!scripted) return null
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <button type="button" className={buttonClass({ kind: 'outline', small })} onClick={() => void copy()}>
      <Icon name={copied ? 'check' : 'copy'} />
      <span aria-live="polite">{copied ? links.copied : (label ?? links.copy)}</span>
      {of !== undefined && <span className="sr"> {of}</span>}
    </button>
  )
}
