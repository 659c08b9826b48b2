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
import { offices } from '../domain/office.ts'
import { namesToOffer } from '../use-cases/look-up-office.ts'
import { takeOffice } from '../use-cases/take-office.ts'
import { OfficeForm } from './office-form.tsx'
import { readOfficeForm } from './read-office-form.ts'
import { textOf } from './read-term.ts'

export async function loader({ params, url, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const office = offices.find((one) => one === url.searchParams.get('urad')) ?? 'manager'
  return { unitId, office, id: newId<'OfficeHolding'>(), names: await namesToOffer(deps, unitId) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const { content, refusals } = readOfficeForm(form)
    if (content === null) return saidAtFields(form, refusals, explain)
    const { personName, office } = await takeOffice(deps, { unitId, id: asId(textOf(form, 'id')), content })
    const { cooperation } = messagesIn(language)
    return redirect(paths.offices(unitId), {
      headers: { 'Set-Cookie': leaveFlash(cooperation.form.taken(personName, cooperation.offices[office])) },
    })
  })
}

/** Writes down who holds an office. */
export default function NewOffice() {
  const { unitId, office, id, names } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { cooperation, shell } = useMessages()
  const { form } = cooperation
  return (
    <Page>
      <title>{shell.title(form.takeTitle)}</title>
      <PageHead title={form.takeTitle} />
      <OfficeForm
        id={submission?.values['id'] ?? id}
        version="1"
        office={office}
        holding={null}
        names={names}
        submission={submission}
        saveLabel={form.take}
      >
        <ButtonLink kind="plain" to={paths.offices(unitId)}>
          {shell.back}
        </ButtonLink>
      </OfficeForm>
    </Page>
  )
}
