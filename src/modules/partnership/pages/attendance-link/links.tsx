import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { attendanceDesk } from '../../use-cases/attendance-link/attendance-desk.ts'
import { decideOnArrivedGuest } from '../../use-cases/attendance-link/decide-on-guest.ts'
import { offerAttendanceLinks } from '../../use-cases/attendance-link/offer-attendance-links.ts'
import { meetingLinks } from '../meeting-links.ts'
import { meetingOfUnit } from '../meeting-of-unit.ts'
import { linkPaths } from './link-paths.ts'
import { LinkStates } from './link-states.tsx'
import { useMeetingName } from './meeting-leaf.tsx'
import { OfferedLinks } from './offered-links.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  return { meeting, desk: await attendanceDesk(deps, meeting.id) }
}

/** Makes links, or decides on a guest who came in by the code. */
export async function action(args: ActionFunctionArgs) {
  const { deps, language, publicUrl } = args.context.get(servicesContext)
  const meetingId = idInAddress<'Meeting'>(args.params['meetingId'])
  return submit(args, async (form) => {
    const intent = form.get('intent')
    if (intent === 'offer') {
      const offered = await offerAttendanceLinks(deps, meetingId)
      return data({
        offered: offered.map(({ token, ...one }) => ({ ...one, url: publicUrl + linkPaths.answer(token) })),
      })
    }
    const guest = String(form.get('guest') ?? '')
    if (!isId(guest)) throw new Refusal('record.not_found')
    const came = intent === 'confirm'
    const { name } = await decideOnArrivedGuest(deps, { meetingId, guestId: asId(guest), came })
    const words = messagesIn(language).meetingPapers.arrival
    return redirect(meetingLinks.one(idInAddress(args.params['unitId']), meetingId), {
      headers: { 'Set-Cookie': leaveFlash(came ? words.confirmed(name) : words.dismissed(name)) },
    })
  })
}

/** One-time links of a meeting: who has answered, and new links for the others, shown this once. */
export default function Links() {
  const { meeting, desk } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { meetingPapers, partnership, shell } = useMessages()
  const { longDate } = useFormat()
  const nameOf = useMeetingName()
  const words = meetingPapers.links
  const offered = answered && 'offered' in answered ? answered.offered : null
  const title = `${nameOf(meeting)}, ${longDate(meeting.on)}`
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={words.lead} />
      {offered !== null && <OfferedLinks offered={offered} title={title} />}
      {desk.links.length > 0 && <LinkStates desk={desk} />}
      {desk.unanswered === 0 ? (
        <p className="after">{meeting.attendance.length === 0 ? words.nobody : words.nobodyLeft}</p>
      ) : (
        <PostForm submission={answered && 'errors' in answered ? answered : null} label={words.title}>
          {desk.links.length > 0 && <p className="small muted after">{words.again}</p>}
          <div className="buttons form-buttons">
            <Button name="intent" value="offer" kind={offered === null ? 'main' : 'outline'}>
              {desk.links.length > 0 ? words.makeAgain : words.make}
            </Button>
          </div>
        </PostForm>
      )}
      <p className="after">
        <Link to={meetingLinks.one(meeting.unitId, meeting.id)}>{partnership.view.backToMeeting}</Link>
      </p>
    </Page>
  )
}
