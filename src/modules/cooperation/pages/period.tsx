import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { RemoveForm } from '#web/components/remove-form.tsx'
import { servicesContext } from '#web/context.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { lookUpPeriod } from '../use-cases/look-up-period.ts'
import { changePeriod, removePeriod } from '../use-cases/save-period.ts'
import { PeriodForm } from './period-form.tsx'
import { readPeriodForm } from './read-period-form.ts'
import { SavedMeanwhile, wasOvertaken } from './saved-meanwhile.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  return lookUpPeriod(deps, { unitId, id: idInAddress<'CooperationPeriod'>(params['periodId']) })
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  const { form: words } = messagesIn(language).cooperation
  return submit(args, async (form) => {
    const { id } = await lookUpPeriod(deps, { unitId, id: idInAddress<'CooperationPeriod'>(args.params['periodId']) })
    const version = Number(form.get('version'))
    if (form.get('intent') === 'remove') await removePeriod(deps, { id, version })
    else {
      const { content, refusals } = readPeriodForm(form)
      if (content === null) return saidAtFields(form, refusals, explain)
      await changePeriod(deps, { id, version, content })
    }
    const said = form.get('intent') === 'remove' ? words.periodRemoved : words.periodSaved
    return redirect(paths.offices(unitId), { headers: { 'Set-Cookie': leaveFlash(said) } })
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** Corrects a period, says how it ended, or removes it. When somebody else was faster, both states stand on the page. */
export default function PeriodPage() {
  const period = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { cooperation, shell } = useMessages()
  const { form } = cooperation
  const title = form.changePeriodTitle(period.programme)
  const overtaken = wasOvertaken(submission, period.version)
  const sentVersion = submission?.values['version']
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} />
      {overtaken && (
        <SavedMeanwhile>
          {period.programme}, {cooperation.term(period.from, period.to)}
        </SavedMeanwhile>
      )}
      <PeriodForm
        id={period.id}
        version={overtaken || sentVersion === undefined ? String(period.version) : sentVersion}
        period={period}
        submission={submission}
      >
        <ButtonLink kind="plain" to={paths.offices(period.unitId)}>
          {shell.back}
        </ButtonLink>
      </PeriodForm>
      <RemoveForm
        words={{ label: form.remove, question: form.removePeriodQuestion, consequence: form.removeConsequence }}
        version={period.version}
      />
    </Page>
  )
}
