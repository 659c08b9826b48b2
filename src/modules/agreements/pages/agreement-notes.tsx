import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { ShownAgreement } from './present-for-page.ts'

/** What a person should know before reading on; nothing here stops the work. */
export function AgreementNotes({ agreement }: { agreement: ShownAgreement }) {
  const { agreementPage: words } = useMessages()
  const { phase, unsigned, content } = agreement
  return (
    <>
      {unsigned && (
        <Note kind="due">
          <p>{words.unsigned}</p>
        </Note>
      )}
      {phase === 'expiring' && (
        <Note kind="due">
          <p>{words.expiring}</p>
        </Note>
      )}
      {phase === 'ended' && (
        <Note>
          <p>{words.ended}</p>
        </Note>
      )}
      {content.people.managerVacant && phase !== 'ended' && (
        <Note kind="due" icon="vacant">
          <p>{words.vacantManager}</p>
        </Note>
      )}
    </>
  )
}
