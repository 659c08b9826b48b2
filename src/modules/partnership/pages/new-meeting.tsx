import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { czechDate } from '#kernel/czech-typography.ts'
import { asId, newId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { agendaItemTypes, meetingKinds } from '../../obligations/index.ts'
import { missingParts, proofsOf } from '../domain/missing-parts.ts'
import { expectParticipants } from '../use-cases/expect-participants.ts'
import { meetingChoices } from '../use-cases/meeting-choices.ts'
import { recordMeeting } from '../use-cases/record-meeting.ts'
import { saveOrAskOutsideValidity } from './ask-outside-validity.ts'
import { MeetingForm } from './meeting-form.tsx'
import { newMeetingValues, withExpected } from './meeting-form-values.ts'
import { meetingLinks } from './meeting-links.ts'
import { readMeetingForm } from './read-meeting-form.ts'
import { returnedValues } from './returned-values.ts'

const usualKind = 'local-partnership'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const expected = await expectParticipants(deps, { unitId, kind: usualKind })
  return {
    unitId,
    expected,
    ...(await meetingChoices(deps, unitId)),
    values: newMeetingValues({ id: newId(), kind: usualKind, on: czechDate(deps.today()) }, agendaItemTypes, expected),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const values = returnedValues(returned(form, {}).values)
    if (form.get('intent') === 'expect') {
      const kind = meetingKinds.find((one) => one === values.kind) ?? usualKind
      const expected = await expectParticipants(deps, { unitId, kind })
      return data({ offered: withExpected(values, kind, expected), expected })
    }

    const { content, refusals } = readMeetingForm(values, deps.today())
    if (refusals.length > 0) return saidAtFields(form, refusals, explain)
    const { outsideValidity } = values
    const answer = await saveOrAskOutsideValidity(form, explain, () =>
      recordMeeting(deps, { unitId, id: asId(values.id), content, outsideValidity }),
    )
    if ('asked' in answer) return answer.asked
    const meeting = answer.saved
    const { form: words, missingSentence } = messagesIn(language).partnership
    const missing = missingParts(proofsOf(meeting), deps.today())
    return redirect(meetingLinks.one(unitId, meeting.id), {
      headers: { 'Set-Cookie': leaveFlash(words.saved(missing.length === 0 ? null : missingSentence(missing))) },
    })
  })
}

/** Writes down a meeting. Whom to expect is filled in; who came is ticked. */
export default function NewMeeting() {
  const loaderData = useLoaderData<typeof loader>()
  const actionData = useActionData<typeof action>()
  const { partnership, shell } = useMessages()
  const { form } = partnership
  const submission = actionData && 'errors' in actionData ? actionData : null
  const offer = actionData && 'offered' in actionData ? actionData : null
  const values = submission ? returnedValues(submission.values) : (offer?.offered ?? loaderData.values)
  return (
    <Page>
      <title>{shell.title(form.newTitle)}</title>
      <PageHead title={form.newTitle} lead={form.newLead} />
      <MeetingForm
        values={values}
        submission={submission}
        expected={offer?.expected ?? loaderData.expected}
        groups={loaderData.groups}
        organisations={loaderData.organisations}
        asksOutsideValidity={values.outsideValidity || (submission !== null && 'outsideValidity' in submission)}
        saveLabel={form.save}
      >
        {submission && '' in submission.errors && (
          <Link to={meetingLinks.one(loaderData.unitId, values.id)}>{form.openSaved}</Link>
        )}
      </MeetingForm>
    </Page>
  )
}
