import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { RemoveForm } from '#web/components/remove-form.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { decisionRefusals, tidyDecision } from '../../domain/tasks/decision.ts'
import { changeDecision } from '../../use-cases/tasks/change-decision.ts'
import { followUpOf } from '../../use-cases/tasks/follow-up.ts'
import { removeDecision } from '../../use-cases/tasks/remove-decision.ts'
import { meetingLinks } from '../meeting-links.ts'
import { meetingOfUnit } from '../meeting-of-unit.ts'
import { DecisionForm } from './decision-form.tsx'
import { contentOfDecision, sentDecision, valuesOfDecision } from './decision-form-values.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  const { decisions, mayWrite } = await followUpOf(deps, meeting.id)
  const decision = decisions.find(({ id }) => id === params['decisionId'])
  if (decision === undefined) throw new Refusal('record.not_found')
  if (!mayWrite) throw new Refusal('access.forbidden')
  return { meeting, decision }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const { form: words } = messagesIn(language).tasks
  return submit(args, async (form) => {
    const { meeting } = await meetingOfUnit(deps, args.params)
    const id = idInAddress<'Decision'>(args.params['decisionId'])
    const values = sentDecision(returned(form, {}).values)
    const version = Number(values.version)
    const back = (sentence: string) =>
      redirect(`${meetingLinks.one(meeting.unitId, meeting.id)}#rozhodnuti`, {
        headers: { 'Set-Cookie': leaveFlash(sentence) },
      })
    if (form.get('intent') === 'remove') {
      await removeDecision(deps, { id, version })
      return back(words.decisionRemoved)
    }
    const content = tidyDecision(contentOfDecision(values))
    const refusals = decisionRefusals(content, meeting.agenda.length)
    if (refusals.length > 0) return saidAtFields(form, refusals, explain)
    await changeDecision(deps, { id, version, content })
    return back(words.decisionSaved)
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** Corrects a decision of a meeting. */
export default function EditDecision() {
  const { meeting, decision } = useLoaderData<typeof loader>()
  const { partnership, shell, tasks } = useMessages()
  const { longDate } = useFormat()
  const { form } = tasks
  const submission = useActionData<typeof action>() ?? null
  const known = valuesOfDecision(decision)
  const sent = submission === null ? known : sentDecision(submission.values)
  const overtaken = submission !== null && '' in submission.errors && sent.version !== known.version
  const title = partnership.title(partnership.kinds[meeting.kind], meeting.name, longDate(meeting.on))
  return (
    <Page>
      <title>{shell.title(form.editDecision)}</title>
      <PageHead title={form.editDecision} lead={form.from(title)} />
      <div className={overtaken ? 'two' : undefined}>
        <DecisionForm
          values={{ ...sent, version: known.version }}
          agenda={meeting.agenda}
          submission={submission}
          saveLabel={overtaken ? form.overwrite : form.saveDecision}
        >
          <ButtonLink kind="plain" to={meetingLinks.one(meeting.unitId, meeting.id)}>
            {shell.back}
          </ButtonLink>
        </DecisionForm>
        {overtaken && (
          <aside className="section" aria-labelledby="novy-stav">
            <h2 id="novy-stav">{form.currentState}</h2>
            <p className="small">{form.currentStateLead}</p>
            <p className="after">{decision.words}</p>
          </aside>
        )}
      </div>
      <RemoveForm
        words={{ label: form.remove, question: form.removeDecision, consequence: form.removeConsequence }}
        version={known.version}
      />
    </Page>
  )
}
