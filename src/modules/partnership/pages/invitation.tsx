import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { buttonClass } from '#web/components/button-look.ts'
import { Icon } from '#web/components/icon.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { type Invitation as InvitationView, invitationTo } from '../use-cases/invitation.ts'
import { CopyButton } from './copy-button.tsx'
import { meetingLinks } from './meeting-links.ts'
import { meetingOfUnit } from './meeting-of-unit.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  const invitation = await invitationTo(deps, meeting.id, language)
  return { unitId: meeting.unitId, meetingId: meeting.id, invitation }
}

/** The text of the invitation, whom it goes to, and the calendar file that belongs to it. */
export default function Invitation() {
  const { unitId, meetingId, invitation } = useLoaderData<typeof loader>()
  const { meetingPapers, meetingSheets, partnership, shell } = useMessages()
  const words = meetingPapers.invitation
  const addresses = invitation.recipients.flatMap(({ email }) => email ?? [])
  return (
    <Page>
      <title>{shell.title(invitation.subject)}</title>
      <PageHead
        title={invitation.subject}
        lead={words.lead}
        actions={
          <>
            <ButtonLink kind="outline" icon="doc" to={paths.paper(unitId, 'invitation', meetingId)}>
              {meetingSheets.links.invitation}
            </ButtonLink>
            <ButtonLink kind="outline" icon="cal" to={meetingLinks.calendar(unitId, meetingId)} download>
              {words.calendar}
            </ButtonLink>
          </>
        }
      />
      <div className="two section">
        <section className="section" aria-labelledby="text">
          <h2 id="text">{words.text}</h2>
          <div className="minutes after">
            <p className="minutes-paragraph">{invitation.text}</p>
          </div>
          <div className="buttons after">
            <CopyButton text={invitation.text} />
            {addresses.length > 0 && (
              <a className={buttonClass({ kind: 'outline' })} href={mailTo(addresses, invitation)}>
                <Icon name="mail" />
                {words.mail}
              </a>
            )}
          </div>
        </section>
        <aside aria-labelledby="komu">
          <section className="section">
            <h2 id="komu">{words.recipients}</h2>
            <Recipients recipients={invitation.recipients} />
          </section>
        </aside>
      </div>
      <p className="after">
        <Link to={meetingLinks.one(unitId, meetingId)}>{partnership.view.backToMeeting}</Link>
      </p>
    </Page>
  )
}

function Recipients({ recipients }: Pick<InvitationView, 'recipients'>) {
  const words = useMessages().meetingPapers.invitation
  if (recipients.length === 0) return <p className="small muted after">{words.noRecipients}</p>
  return (
    <ul className="people people-lines">
      {recipients.map(({ name, organisation, email }, index) => (
        <li key={`${index} ${name}`}>
          <b>{name}</b>
          {organisation !== null && <span className="small muted">{organisation}</span>}
          <span className="small">{email ?? words.withoutEmail}</span>
        </li>
      ))}
    </ul>
  )
}

/** Nobody sees the others' addresses: all of them are blind copies. */
function mailTo(addresses: readonly string[], { subject, text }: Pick<InvitationView, 'subject' | 'text'>): string {
  const bcc = addresses.map((address) => encodeURIComponent(address)).join(',')
  return `mailto:?bcc=${bcc}&subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
}
