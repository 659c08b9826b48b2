import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { newId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { CreditSection } from '#web/components/credit-section.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { RemoveForm } from '#web/components/remove-form.tsx'
import { UsesList } from '#web/components/uses-list.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { lookForCredit, whereCounted } from '../../obligations/index.ts'
import { isPresent, type Meeting as MeetingRecord } from '../domain/meeting.ts'
import { attendanceDesk } from '../use-cases/attendance-link/attendance-desk.ts'
import { readSheet } from '../use-cases/attendance-sheet/read-sheet.ts'
import { compositionOfMeeting } from '../use-cases/composition-of-meeting.ts'
import { paperOfMeeting } from '../use-cases/past-meetings/paper-of-meeting.ts'
import { removeMeeting } from '../use-cases/remove-meeting.ts'
import { followingInSeries } from '../use-cases/series/change-series.ts'
import { followUpOf } from '../use-cases/tasks/follow-up.ts'
import { DeskSection } from './attendance-link/desk-section.tsx'
import { SheetParts } from './attendance-sheet/sheet-parts.tsx'
import { meetingLinks } from './meeting-links.ts'
import { meetingOfUnit } from './meeting-of-unit.ts'
import { AgendaList, AttendanceList } from './meeting-parts.tsx'
import { MeetingStatus } from './meeting-status.tsx'
import { minutesPart } from './minutes/minutes-part.ts'
import { MinutesSection } from './minutes/minutes-section.tsx'
import { MissingNote } from './missing-note.tsx'
import { PapersSection } from './papers-section.tsx'
import { SourceOfMeeting } from './past-meetings/source-of-meeting.tsx'
import { FollowUpSection } from './tasks/follow-up-section.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const found = await meetingOfUnit(deps, params)
  const { id, unitId, on } = found.meeting
  const source = { type: 'meeting', id } as const
  const counted = await whereCounted(deps, { unitId, source, on, language })
  // Of what has not been held nobody can say who contributed.
  const credit = found.meeting.state === 'held' ? await lookForCredit(deps, { source, language }) : null
  const open = found.allowedActions.includes('change') && found.meeting.state !== 'cancelled'
  const desk = open ? await attendanceDesk(deps, id) : null
  const sheet = await readSheet(deps, id)
  const minutes = await minutesPart(deps, id, language)
  const followUp = await followUpOf(deps, id)
  const following = await followingInSeries(deps, found.meeting)
  const composition = await compositionOfMeeting(deps, found.meeting)
  return {
    ...found,
    paper: await paperOfMeeting(deps, id),
    ...counted,
    credit,
    desk,
    sheet,
    following,
    composition,
    sheetId: newId<'Document'>(),
    minutes,
    followUp,
  }
}

/** The only form of this page deletes the meeting. */
export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const id = idInAddress<'Meeting'>(args.params['meetingId'])
    await removeMeeting(deps, { id, version: Number(form.get('version')) })
    const { removed } = messagesIn(language).partnership.view
    return redirect(meetingLinks.list(idInAddress(args.params['unitId'])), {
      headers: { 'Set-Cookie': leaveFlash(removed) },
    })
  })
}

/** One meeting: what is missing, its agenda, minutes and people, and where it counts. */
export default function Meeting() {
  const {
    meeting,
    missing,
    allowedActions,
    uses,
    service,
    credit,
    outsideValidity,
    desk,
    sheet,
    following,
    composition,
    sheetId,
    minutes,
    followUp,
    paper,
  } = useLoaderData<typeof loader>()
  const { meetingPapers, partnership, shell } = useMessages()
  const { longDate } = useFormat()
  const { view } = partnership
  const submission = useActionData<typeof action>() ?? null
  const { unitId, id: meetingId } = meeting
  const mayChange = allowedActions.includes('change')
  const title = partnership.title(partnership.kinds[meeting.kind], meeting.name, longDate(meeting.on))
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead
        title={title}
        lead={<Lead meeting={meeting} />}
        actions={
          <>
            {meeting.state !== 'held' && (
              <ButtonLink kind="outline" icon="mail" to={meetingLinks.invitation(unitId, meetingId)}>
                {meetingPapers.invitation.title}
              </ButtonLink>
            )}
            {mayChange && (
              <ButtonLink kind="outline" icon="pencil" to={meetingLinks.edit(unitId, meetingId)}>
                {view.edit}
              </ButtonLink>
            )}
          </>
        }
      />
      <MissingNote unitId={unitId} meetingId={meetingId} missing={missing} mayChange={mayChange} />
      {outsideValidity && (
        <Note kind="due">
          <p>{view.outsideValidity}</p>
        </Note>
      )}
      <div className="two section">
        <div>
          <section className="section" aria-labelledby="program">
            <div className="section-head">
              <h2 id="program">{view.agenda}</h2>
              {mayChange && (
                <Link className="small" to={meetingLinks.edit(unitId, meetingId, 'program')}>
                  {view.editAgenda}
                </Link>
              )}
            </div>
            <AgendaList agenda={meeting.agenda} />
          </section>
          <MinutesSection meeting={meeting} part={minutes} />
          <FollowUpSection meeting={meeting} followUp={followUp} />
        </div>
        <aside aria-label={view.people}>
          <section className="section" aria-labelledby="ucast">
            <h2 id="ucast">{view.people}</h2>
            <PeopleLead meeting={meeting} />
            <AttendanceList meeting={meeting} />
          </section>
          <PapersSection meeting={meeting} />
          {composition !== null && (
            <section className="section" aria-labelledby="slozeni">
              <h2 id="slozeni">{view.composition}</h2>
              <p className="small">{view.compositionOf(composition.promised, composition.missing)}</p>
            </section>
          )}
          {desk !== null && (desk.linksOpen || desk.guests.length > 0) && (
            <DeskSection unitId={unitId} meetingId={meetingId} desk={desk} />
          )}
          {(sheet !== null || (desk !== null && desk.arrivals !== 'too-early')) && (
            <section className="section" aria-labelledby="podepsana-listina">
              <h2 id="podepsana-listina">{meetingPapers.sheet.title}</h2>
              {sheet === null && <p className="small muted">{meetingPapers.sheet.lead}</p>}
              <SheetParts
                unitId={unitId}
                meetingId={meetingId}
                documentId={sheetId}
                sheet={sheet}
                mayChange={desk !== null}
              />
            </section>
          )}
          <SourceOfMeeting paper={paper} named={meeting.attendance.some(isPresent)} />
          <section className="section" aria-labelledby="uziti">
            <h2 id="uziti">{view.uses}</h2>
            <UsesList unitId={unitId} uses={uses} service={service} none={view.noUses} />
          </section>
          <CreditSection view={credit} />
          {following !== null && (
            <section className="section" aria-labelledby="rada">
              <h2 id="rada">{meetingPapers.series.ofSeries}</h2>
              <p className="small">{meetingPapers.series.following(following)}</p>
              {mayChange && meeting.state === 'planned' && (
                <Link className="small" to={meetingLinks.changeSeries(unitId, meetingId)}>
                  {meetingPapers.series.changeFollowing}
                </Link>
              )}
            </section>
          )}
          {allowedActions.includes('remove') && (
            <RemoveForm
              words={{ label: view.remove, question: view.removeQuestion, consequence: view.removeConsequence }}
              version={meeting.version}
              submission={submission}
            />
          )}
        </aside>
      </div>
      <p className="after">
        <Link to={meetingLinks.list(unitId)}>{view.back}</Link>
      </p>
    </Page>
  )
}

function Lead({ meeting: { state, on, startsAt, endsAt, place } }: { meeting: MeetingRecord }) {
  const { meetingPapers } = useMessages()
  const { date } = useFormat()
  const when = startsAt === null ? null : meetingPapers.when(date(on), startsAt, endsAt)
  const where = [when, place].filter((part) => part !== null).join(', ')
  return (
    <>
      <MeetingStatus of={state} /> {where}
    </>
  )
}

function PeopleLead({ meeting: { state, attendance } }: { meeting: MeetingRecord }) {
  const { view } = useMessages().partnership
  if (attendance.length === 0 || state === 'cancelled') return null
  const present = attendance.filter(isPresent)
  const organisations = new Set(present.map(({ organisation }) => organisation).filter((name) => name !== null)).size
  const sentence =
    state === 'planned'
      ? view.invitedLead(attendance.length)
      : present.length === 0
        ? view.noneCame
        : view.peopleLead(present.length, organisations)
  return <p className="small muted">{sentence}</p>
}
