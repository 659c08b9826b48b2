import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { asId, newId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { requireEditor } from '../use-cases/look-up-period.ts'
import { addPeriod } from '../use-cases/save-period.ts'
import { PeriodForm } from './period-form.tsx'
import { readPeriodForm } from './read-period-form.ts'
import { textOf } from './read-term.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const unitId = idInAddress<'Unit'>(params['unitId'])
  await requireEditor(context.get(servicesContext).deps, unitId)
  return { unitId, id: newId<'CooperationPeriod'>() }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const { content, refusals } = readPeriodForm(form)
    if (content === null) return saidAtFields(form, refusals, explain)
    await addPeriod(deps, { unitId, id: asId(textOf(form, 'id')), content })
    const { periodSaved } = messagesIn(language).cooperation.form
    return redirect(paths.offices(unitId), { headers: { 'Set-Cookie': leaveFlash(periodSaved) } })
  })
}

/** Writes down a period of the unit's cooperation. */
export default function NewPeriod() {
  const { unitId, id } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { cooperation, shell } = useMessages()
  const { form } = cooperation
  return (
    <Page>
      <title>{shell.title(form.newPeriodTitle)}</title>
      <PageHead title={form.newPeriodTitle} />
      <PeriodForm id={submission?.values['id'] ?? id} version="1" period={null} submission={submission}>
        <ButtonLink kind="plain" to={paths.offices(unitId)}>
          {shell.back}
        </ButtonLink>
      </PeriodForm>
    </Page>
  )
}
