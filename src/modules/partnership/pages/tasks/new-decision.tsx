import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { newId } from '#kernel/ids.ts'
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
import { decisionRefusals, tidyDecision } from '../../domain/tasks/decision.ts'
import { recordDecision } from '../../use-cases/tasks/record-decision.ts'
import { meetingLinks } from '../meeting-links.ts'
import { meetingOfUnit } from '../meeting-of-unit.ts'
import { DecisionForm } from './decision-form.tsx'
import { contentOfDecision, emptyDecision, sentDecision } from './decision-form-values.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  return { meeting, values: emptyDecision(newId()) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const { meeting } = await meetingOfUnit(deps, args.params)
    const values = sentDecision(returned(form, {}).values)
    const content = tidyDecision(contentOfDecision(values))
    const refusals = decisionRefusals(content, meeting.agenda.length)
    if (refusals.length > 0) return saidAtFields(form, refusals, explain)

    await recordDecision(deps, { meetingId: meeting.id, id: idInAddress<'Decision'>(values.id), content })
    return redirect(`${meetingLinks.one(meeting.unitId, meeting.id)}#rozhodnuti`, {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).tasks.form.decisionSaved) },
    })
  })
}

/** A new decision of a meeting. */
export default function NewDecision() {
  const { meeting, values } = useLoaderData<typeof loader>()
  const { partnership, shell, tasks } = useMessages()
  const { longDate } = useFormat()
  const { form } = tasks
  const submission = useActionData<typeof action>() ?? null
  const title = partnership.title(partnership.kinds[meeting.kind], meeting.name, longDate(meeting.on))
  return (
    <Page>
      <title>{shell.title(form.newDecision)}</title>
      <PageHead title={form.newDecision} lead={form.from(title)} />
      <DecisionForm
        values={submission === null ? values : sentDecision(submission.values)}
        agenda={meeting.agenda}
        submission={submission}
        saveLabel={form.saveDecision}
      >
        <ButtonLink kind="plain" to={meetingLinks.one(meeting.unitId, meeting.id)}>
          {shell.back}
        </ButtonLink>
      </DecisionForm>
    </Page>
  )
}
