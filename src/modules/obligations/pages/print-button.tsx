import { useSyncExternalStore } from 'react'
import { buttonClass } from '#web/components/button-look.ts'
import { useMessages } from '#web/use-messages.ts'

/** Opens the browser's print dialogue. Without JavaScript it would do nothing, so it comes only with it; phones do not print. */
export function PrintButton() {
  const { ledger } = useMessages()
  const inBrowser = useSyncExternalStore(subscribeToNothing, yes, no)
  if (!inBrowser) return null
  return (
    <button type="button" className={`${buttonClass({ kind: 'outline' })} only-desktop`} onClick={() => window.print()}>
      {ledger.print}
    </button>
  )
}

function subscribeToNothing(): () => void {
  return () => {}
}

function yes(): boolean {
  return true
}

function no(): boolean {
  return false
}
