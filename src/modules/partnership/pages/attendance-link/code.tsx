import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { qrPicture } from '#documents/qr-picture.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { QrCode } from '#web/components/qr-code.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { arrivalCode } from '../../use-cases/attendance-link/arrival-code.ts'
import { attendanceDesk } from '../../use-cases/attendance-link/attendance-desk.ts'
import { meetingLinks } from '../meeting-links.ts'
import { meetingOfUnit } from '../meeting-of-unit.ts'
import { linkPaths } from './link-paths.ts'
import { useMeetingName } from './meeting-leaf.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, publicUrl } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  const { arrivals } = await attendanceDesk(deps, meeting.id)
  const url = publicUrl + linkPaths.arrival(await arrivalCode(deps, meeting.id))
  const { unitId, id, kind, name, on } = meeting
  return { meeting: { unitId, id, kind, name, on }, arrivals, url, picture: qrPicture(url) }
}

/** The code of the meeting, as large as a projector makes it. */
export default function Code() {
  const { meeting, arrivals, url, picture } = useLoaderData<typeof loader>()
  const { meetingPapers, shell } = useMessages()
  const { longDate } = useFormat()
  const nameOf = useMeetingName()
  const words = meetingPapers.arrival
  return (
    <Page>
      <title>{shell.title(words.projectorTitle)}</title>
      <PageHead
        title={words.projectorTitle}
        lead={`${nameOf(meeting)}, ${longDate(meeting.on)}. ${words.projectorLead}`}
        actions={
          <ButtonLink kind="outline" icon="doc" to={paths.paper(meeting.unitId, 'empty-attendance-list', meeting.id)}>
            {words.print}
          </ButtonLink>
        }
      />
      {arrivals !== 'open' && (
        <Note kind="due">
          <p>{arrivals === 'too-early' ? words.notToday(longDate(meeting.on)) : words.over}</p>
        </Note>
      )}
      <div className="projector after">
        <QrCode picture={picture} label={words.codeAlt} />
        <p className="small muted">
          {words.address}: <span className="projector-address">{url}</span>
        </p>
      </div>
      <p className="after">
        <Link to={meetingLinks.one(meeting.unitId, meeting.id)}>{words.back}</Link>
      </p>
    </Page>
  )
}
