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
import { changeOffice } from '../use-cases/change-office.ts'
import { lookUpOffice, namesToOffer } from '../use-cases/look-up-office.ts'
import { removeOffice } from '../use-cases/remove-office.ts'
import { OfficeForm } from './office-form.tsx'
import { readOfficeForm } from './read-office-form.ts'
import { SavedMeanwhile, wasOvertaken } from './saved-meanwhile.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const holding = await lookUpOffice(deps, { unitId, id: idInAddress<'OfficeHolding'>(params['officeId']) })
  return { holding, names: await namesToOffer(deps, unitId) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  const { form: words } = messagesIn(language).cooperation
  return submit(args, async (form) => {
    const { id } = await lookUpOffice(deps, { unitId, id: idInAddress<'OfficeHolding'>(args.params['officeId']) })
    const version = Number(form.get('version'))
    if (form.get('intent') === 'remove') await removeOffice(deps, { id, version })
    else {
      const { content, refusals } = readOfficeForm(form)
      if (content === null) return saidAtFields(form, refusals, explain)
      await changeOffice(deps, { id, version, content })
    }
    const said = form.get('intent') === 'remove' ? words.removed : words.changed
    return redirect(paths.offices(unitId), { headers: { 'Set-Cookie': leaveFlash(said) } })
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** Corrects or removes somebody in an office. When somebody else was faster, both states stand on the page. */
export default function OfficePage() {
  const { holding, names } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { cooperation, shell } = useMessages()
  const { form } = cooperation
  const title = form.changeTitle(cooperation.offices[holding.office], holding.personName)
  const overtaken = wasOvertaken(submission, holding.version)
  const sentVersion = submission?.values['version']
  const back = paths.offices(holding.unitId)
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} />
      {overtaken && (
        <SavedMeanwhile>
          {holding.personName}, {cooperation.offices[holding.office]}, {cooperation.term(holding.from, holding.to)}
        </SavedMeanwhile>
      )}
      <OfficeForm
        id={holding.id}
        version={overtaken || sentVersion === undefined ? String(holding.version) : sentVersion}
        office={holding.office}
        holding={holding}
        names={names}
        submission={submission}
        saveLabel={form.save}
      >
        <ButtonLink kind="plain" to={back}>
          {shell.back}
        </ButtonLink>
      </OfficeForm>
      <RemoveForm
        words={{ label: form.remove, question: form.removeQuestion, consequence: form.removeConsequence }}
        version={holding.version}
      />
    </Page>
  )
}
