import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { StepName } from '../domain/life-cycle.ts'

/** Why a link asks nothing. */
export type LinkEnd = 'link.used' | 'link.expired' | 'link.unknown'

type Ending =
  | { readonly done: { readonly step: StepName; readonly unit: string } }
  | { readonly end: LinkEnd }
  | { readonly taken: true }

/** The calm end of a link: thanks, or why there is nothing to answer and whom to ask. */
export function LinkClosed(ending: Ending) {
  const { agreements, agreementPage } = useMessages()
  const words = agreementPage.link
  if ('done' in ending) {
    const { step, unit } = ending.done
    return <Said ok title={words.doneTitle} text={words.done(agreements.steps[step], unit)} />
  }
  if ('taken' in ending) return <Said ok title={words.closedTitle} text={words.closed} />
  return <Said {...words.refused[ending.end]} />
}

function Said({ title, text, ok = false }: { title: string; text: string; ok?: boolean }) {
  return (
    <Note kind={ok ? 'ok' : 'info'}>
      <h1 className="h2">{title}</h1>
      <p>{text}</p>
    </Note>
  )
}
