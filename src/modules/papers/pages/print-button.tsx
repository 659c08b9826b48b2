import { buttonClass } from '#web/components/button-look.ts'
import { useMessages } from '#web/use-messages.ts'
import { useScripted } from '#web/use-scripted.ts'

/** Prints the paper from the screen; without scripts the browser's own menu does. */
export function PrintButton() {
  const { print } = useMessages().papers.page
  if (!useScripted()) return null
  return (
    <button type="button" className={buttonClass({ kind: 'outline' })} onClick={() => window.print()}>
      {print}
    </button>
  )
}
