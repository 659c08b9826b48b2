import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { qrPicture } from '#documents/qr-picture.ts'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { QrCode } from '#web/components/qr-code.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import { arrivalCode } from '../../use-cases/attendance-link/arrival-code.ts'
import { meetingLinks } from '../meeting-links.ts'
import { meetingOfUnit } from '../meeting-of-unit.ts'
import { linkPaths } from './link-paths.ts'
import { useMeetingName } from './meeting-leaf.tsx'

/** Rows for those whom nobody expects. */
const emptyRows = 6

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, publicUrl } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  const url = publicUrl + linkPaths.arrival(await arrivalCode(deps, meeting.id))
  return { meeting, picture: qrPicture(url) }
}

/** The attendance list on paper: whoever is expected, room for others, and the code for those with a phone. */
export default function PaperList() {
  const { meeting, picture } = useLoaderData<typeof loader>()
  const { meetingPapers, partnership, shell } = useMessages()
  const { longDate } = useFormat()
  const nameOf = useMeetingName()
  const words = meetingPapers.paperList
  const lines = [
    ...meeting.attendance.map(({ name, organisation }) => ({ name, organisation: organisation ?? '' })),
    ...Array.from({ length: emptyRows }, () => ({ name: '', organisation: '' })),
  ]
  const when = meetingPapers.when(longDate(meeting.on), meeting.startsAt, meeting.endsAt)
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <div className="paper-list-head">
        <PageHead
          title={words.title}
          lead={[nameOf(meeting), when, meeting.place].filter((part) => part !== null).join(', ')}
        />
        <div className="paper-list-code">
          <QrCode picture={picture} label={meetingPapers.arrival.codeAlt} />
          <p className="small">{words.codeLead}</p>
        </div>
      </div>
      <table className="table paper-list">
        <caption className="sr">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.organisation}</th>
            <th scope="col">{words.signature}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, organisation }, index) => (
            <tr key={`${index} ${name}`}>
              <td>{name}</td>
              <td>{organisation}</td>
              <td>{'\u00a0'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="after no-print">
        <Link to={meetingLinks.one(meeting.unitId, meeting.id)}>{partnership.view.backToMeeting}</Link>
      </p>
    </Page>
  )
}
