import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { WaitingGuest } from '../../store/attendance-link/arrivals-store.ts'
import type { AttendanceDesk } from '../../use-cases/attendance-link/attendance-desk.ts'
import { meetingLinks } from '../meeting-links.ts'

/** On the page of a meeting: guests to confirm, links for those invited, and the code for the room. */
export function DeskSection({ unitId, meetingId, desk }: { unitId: string; meetingId: string; desk: AttendanceDesk }) {
  const { links, arrival } = useMessages().meetingPapers
  const answered = desk.links.filter(({ answer }) => answer !== null).length
  return (
    <section className="section" aria-labelledby="na-miste">
      <h2 id="na-miste">{links.title}</h2>
      {desk.guests.length > 0 && (
        <div className="after">
          <h3>{arrival.guests}</h3>
          <p className="small muted">{arrival.guestsLead}</p>
          <ul className="people people-lines">
            {desk.guests.map((guest) => (
              <Guest key={guest.id} guest={guest} to={meetingLinks.links(unitId, meetingId)} />
            ))}
          </ul>
        </div>
      )}
      <p className="small muted">{desk.links.length > 0 ? links.sent(answered, desk.links.length) : arrival.lead}</p>
      <div className="buttons after">
        <ButtonLink kind="outline" small icon="link" to={meetingLinks.links(unitId, meetingId)}>
          {desk.links.length > 0 ? links.show : links.make}
        </ButtonLink>
        <ButtonLink kind="outline" small icon="people" to={meetingLinks.code(unitId, meetingId)}>
          {arrival.show}
        </ButtonLink>
      </div>
    </section>
  )
}

function Guest({ guest: { id, name, organisation }, to }: { guest: WaitingGuest; to: string }) {
  const { arrival } = useMessages().meetingPapers
  return (
    <li>
      <b>{name}</b>
      {organisation !== null && <span className="small muted">{organisation}</span>}
      <PostForm id={`host-${id}`} action={to} label={name}>
        <input type="hidden" name="guest" value={id} />
        <div className="buttons">
          <Button small name="intent" value="confirm">
            {arrival.confirm}
            <span className="sr"> {name}</span>
          </Button>
          <Button small kind="plain" name="intent" value="dismiss">
            {arrival.dismiss}
            <span className="sr"> {name}</span>
          </Button>
        </div>
      </PostForm>
    </li>
  )
}
