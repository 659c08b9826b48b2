import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { asId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Field } from '#web/components/field.tsx'
import { OvertakenNote } from '#web/components/overtaken-note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { versionToSend } from '#web/forms/overtaken.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { saveGroup } from '../../use-cases/register/save-group.ts'
import { showRegister } from '../../use-cases/register/show-register.ts'
import { dayText, readTerm, textOf } from './read-term.ts'
import { registerLinks } from './register-links.ts'
import { TermFields } from './term-fields.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { groups } = await showRegister(context.get(servicesContext).deps, { unitId })
  const empty = { id: newId<'WorkingGroup'>(), name: '', from: null, to: null, version: 0 }
  const group = params['groupId'] === undefined ? empty : groups.find(({ id }) => id === params['groupId'])
  if (group === undefined) throw new Refusal('record.not_found')
  return { unitId, group }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const id = asId<'WorkingGroup'>(textOf(form, 'id'))
    const content = { name: textOf(form, 'name'), ...readTerm(form) }
    await saveGroup(deps, { unitId, id, version: Number(form.get('version')), content })
    return redirect(registerLinks.tab(unitId), {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).register.form.saved) },
    })
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** A new working group, or one that is renamed or ends. */
export default function Group() {
  const { unitId, group } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { register, shell } = useMessages()
  const { form } = register
  const title = group.version === 0 ? form.newGroup : form.editGroup
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} />
      <OvertakenNote
        submission={submission}
        version={group.version}
        facts={[
          [form.groupName, group.name],
          [form.from, dayText(group.from)],
          [form.to, dayText(group.to)],
        ]}
      />
      <PostForm submission={submission}>
        <input type="hidden" name="id" value={submission?.values['id'] ?? group.id} />
        <input type="hidden" name="version" value={versionToSend(submission, group.version)} />
        <Field name="name" label={form.groupName} value={group.name} />
        <TermFields from={group.from} to={group.to} />
        <div className="buttons form-buttons">
          <Button>{form.save}</Button>
          <ButtonLink kind="plain" to={registerLinks.tab(unitId)}>
            {shell.back}
          </ButtonLink>
        </div>
      </PostForm>
    </Page>
  )
}
