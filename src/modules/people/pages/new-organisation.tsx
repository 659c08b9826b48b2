import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { asId, newId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { addOrganisation } from '../use-cases/save-organisation.ts'
import { OrganisationForm } from './organisation-form.tsx'
import { peopleLinks } from './people-links.ts'
import { readOrganisationForm } from './read-organisation-form.ts'

export function loader({ params }: LoaderFunctionArgs) {
  return { unitId: idInAddress<'Unit'>(params['unitId']), id: newId<'Organisation'>() }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const id = asId<'Organisation'>(String(form.get('id')))
    const organisation = await addOrganisation(deps, { unitId, id, content: readOrganisationForm(form) })
    return redirect(peopleLinks.organisation(unitId, organisation.id), {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).people.form.saved) },
    })
  })
}

/** Adds an organisation to the register. */
export default function NewOrganisation() {
  const { unitId, id } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { people, shell } = useMessages()
  const empty = { name: '', kind: 'other', ico: '', note: '' }
  return (
    <Page>
      <title>{shell.title(people.form.newOrganisation)}</title>
      <PageHead title={people.form.newOrganisation} />
      <OrganisationForm values={{ ...empty, id: submission?.values['id'] ?? id, version: '0' }} submission={submission}>
        <ButtonLink kind="plain" to={peopleLinks.organisations(unitId)}>
          {shell.back}
        </ButtonLink>
      </OrganisationForm>
    </Page>
  )
}
