import { type ActionFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { newId } from '#kernel/ids.ts'
import { Button } from '#web/components/button.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { composeAgreement } from '../../use-cases/compose-agreement.ts'
import { idIn } from '../read-agreement-forms.ts'
import { editPath } from './revision-paths.ts'

export function loader() {
  return { id: newId<'Agreement'>() }
}

export function action(args: ActionFunctionArgs) {
  const { deps } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const unitId = idInAddress<'Unit'>(args.params['unitId'])
    const { current } = await composeAgreement(deps, { unitId, id: idIn<'Agreement'>(form, 'id') })
    return redirect(editPath(unitId, current.id))
  })
}

/** Begins an agreement without a paper. */
export default function Compose() {
  const { id } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>()
  const { revision: words, shell } = useMessages()
  return (
    <Page>
      <title>{shell.title(words.composeTitle)}</title>
      <PageHead title={words.composeTitle} lead={words.composeLead} />
      <PostForm submission={submission}>
        <input type="hidden" name="id" value={submission?.values['id'] ?? id} />
        <Button>{words.composeBegin}</Button>
      </PostForm>
    </Page>
  )
}
