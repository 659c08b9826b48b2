import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { agendaItemTypes } from '../../obligations/index.ts'
import { type Meeting, meetingStates } from '../domain/meeting.ts'
import { missingParts, proofsOf } from '../domain/missing-parts.ts'
import { changeMeeting } from '../use-cases/change-meeting.ts'
import { meetingChoices } from '../use-cases/meeting-choices.ts'
import { saveOrAskOutsideValidity } from './ask-outside-validity.ts'
import { MeetingForm } from './meeting-form.tsx'
import { valuesOfMeeting } from './meeting-form-values.ts'
import { meetingLinks } from './meeting-links.ts'
import { meetingOfUnit } from './meeting-of-unit.ts'
import { AgendaList, AttendanceList, MinutesText } from './meeting-parts.tsx'
import { MeetingStatus } from './meeting-status.tsx'
import { readMeetingForm } from './read-meeting-form.ts'
import { returnedValues } from './returned-values.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  const wanted = new URL(request.url).searchParams.get('stav')
  const state = meetingStates.find((one) => one === wanted) ?? meeting.state
  const choices = await meetingChoices(deps, meeting.unitId)
  return { meeting, ...choices, values: { ...valuesOfMeeting(meeting, agendaItemTypes), state } }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const id = idInAddress<'Meeting'>(args.params['meetingId'])
  return submit(args, async (form) => {
    const values = returnedValues(returned(form, {}).values)
    const { content, untouched, refusals } = readMeetingForm(values, deps.today())
    if (refusals.length > 0) return saidAtFields(form, refusals, explain)

    const change = { id, version: Number(values.version), content, untouched, outsideValidity: values.outsideValidity }
    const answer = await saveOrAskOutsideValidity(form, explain, () => changeMeeting(deps, change))
    if ('asked' in answer) return answer.asked
    const meeting = answer.saved
    const { form: words, missingSentence } = messagesIn(language).partnership
    const missing = missingParts(proofsOf(meeting), deps.today())
    return redirect(meetingLinks.one(meeting.unitId, meeting.id), {
      headers: { 'Set-Cookie': leaveFlash(words.saved(missing.length === 0 ? null : missingSentence(missing))) },
    })
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** Changes a meeting. When somebody else was faster, both states stand on the page and the person decides. */
export default function EditMeeting() {
  const loaderData = useLoaderData<typeof loader>()
  const { meeting } = loaderData
  const { partnership, shell } = useMessages()
  const { longDate } = useFormat()
  const { form, kinds } = partnership
  const submission = useActionData<typeof action>() ?? null
  const title = form.editTitle(partnership.title(kinds[meeting.kind], meeting.name, longDate(meeting.on)))
  const sent = submission ? returnedValues(submission.values) : loaderData.values
  const overtaken = submission !== null && '' in submission.errors && sent.version !== String(meeting.version)
  const values = overtaken ? { ...sent, version: String(meeting.version) } : sent
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} />
      <div className={overtaken ? 'two' : undefined}>
        <MeetingForm
          values={values}
          submission={submission}
          expected={null}
          groups={loaderData.groups}
          organisations={loaderData.organisations}
          asksOutsideValidity={values.outsideValidity || (submission !== null && 'outsideValidity' in submission)}
          saveLabel={overtaken ? form.overwrite : form.save}
        >
          <ButtonLink kind="plain" to={meetingLinks.one(meeting.unitId, meeting.id)}>
            {shell.back}
          </ButtonLink>
        </MeetingForm>
        {overtaken && <CurrentState meeting={meeting} />}
      </div>
    </Page>
  )
}

/** What somebody else saved meanwhile, beside what this person wrote. */
function CurrentState({ meeting }: { meeting: Meeting }) {
  const { form, view } = useMessages().partnership
  const { longDate } = useFormat()
  return (
    <aside aria-labelledby="novy-stav">
      <section className="section">
        <h2 id="novy-stav">{form.currentState}</h2>
        <p className="small">{form.currentStateLead}</p>
        <p className="after">
          {longDate(meeting.on)} <MeetingStatus of={meeting.state} />
        </p>
      </section>
      <section className="section">
        <h2>{view.people}</h2>
        <AttendanceList meeting={meeting} />
      </section>
      <section className="section">
        <h2>{view.agenda}</h2>
        <AgendaList agenda={meeting.agenda} />
      </section>
      <section className="section">
        <h2>{view.minutes}</h2>
        <MinutesText minutes={meeting.minutes} />
      </section>
    </aside>
  )
}
