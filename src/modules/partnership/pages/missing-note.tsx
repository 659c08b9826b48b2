import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { MissingPart } from '../domain/missing-parts.ts'
import { meetingLinks } from './meeting-links.ts'
import { minutesLinks } from './minutes/minutes-links.ts'

/** What keeps the meeting from counting, with the way to put it right. */
export function MissingNote({
  unitId,
  meetingId,
  missing,
  mayChange,
}: {
  unitId: string
  meetingId: string
  missing: readonly MissingPart[]
  mayChange: boolean
}) {
  const { partnership } = useMessages()
  const { view } = partnership
  const [first] = missing
  if (first === undefined) return null
  return (
    <Note kind="due">
      <h2 className="h3">{view.notCounted(partnership.missingSentence(missing))}</h2>
      {first === 'outcome' && <p>{view.outcomeQuestion}</p>}
      {mayChange && (
        <div className="buttons">
          {first === 'outcome' ? (
            <>
              <ButtonLink to={`${meetingLinks.edit(unitId, meetingId)}?stav=held`}>{view.wasHeld}</ButtonLink>
              <ButtonLink kind="outline" to={`${meetingLinks.edit(unitId, meetingId)}?stav=cancelled`}>
                {view.wasCancelled}
              </ButtonLink>
            </>
          ) : (
            <ButtonLink
              to={
                first === 'minutes'
                  ? minutesLinks.edit(unitId, meetingId)
                  : meetingLinks.edit(unitId, meetingId, 'ucast')
              }
            >
              {view.complete[first]}
            </ButtonLink>
          )}
        </div>
      )}
    </Note>
  )
}
