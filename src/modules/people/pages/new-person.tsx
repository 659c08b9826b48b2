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
import { listPeople } from '../use-cases/list-people.ts'
import { addPerson } from '../use-cases/save-person.ts'
import { peopleLinks } from './people-links.ts'
import { PersonForm } from './person-form.tsx'
import { readPersonForm } from './read-person-form.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { organisations } = await listPeople(context.get(servicesContext).deps, { unitId })
  return { unitId, id: newId<'Person'>(), organisations: organisations.map(({ name }) => name) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const id = asId<'Person'>(String(form.get('id')))
    const person = await addPerson(deps, { unitId, id, content: readPersonForm(form) })
    return redirect(peopleLinks.person(unitId, person.id), {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).people.form.saved) },
    })
  })
}

/** Adds a person to the register. */
export default function NewPerson() {
  const { unitId, id, organisations } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { people, shell } = useMessages()
  const empty = { name: '', organisation: '', position: '', email: '', phone: '', note: '', accountId: '' }
  return (
    <Page>
      <title>{shell.title(people.form.newPerson)}</title>
      <PageHead title={people.form.newPerson} />
      <PersonForm
        values={{ ...empty, id: submission?.values['id'] ?? id, version: '0' }}
        submission={submission}
        organisations={organisations}
        account={null}
      >
        <ButtonLink kind="plain" to={peopleLinks.list(unitId)}>
          {shell.back}
        </ButtonLink>
      </PersonForm>
    </Page>
  )
}
