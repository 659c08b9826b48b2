import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { newId } from '#kernel/ids.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { proposeRevision } from '../../use-cases/propose-revision.ts'
import { showAgreement } from '../../use-cases/show-agreement.ts'
import { idIn } from '../read-agreement-forms.ts'
import { KindsFields, kindsIn } from './kinds-fields.tsx'
import { editPath } from './revision-paths.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const { agreement, mayPropose } = await showAgreement(deps, idInAddress<'Agreement'>(params['agreementId']))
  return { unitId: agreement.unitId, id: newId<'AgreementVersion'>(), mayPropose }
}

export function action(args: ActionFunctionArgs) {
  const { deps } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const id = idIn<'AgreementVersion'>(form, 'id')
    const agreementId = idInAddress<'Agreement'>(args.params['agreementId'])
    const reason = String(form.get('reason') ?? '')
    const { unitId } = await proposeRevision(deps, { agreementId, id, kinds: kindsIn(form), reason })
    return redirect(editPath(unitId, id))
  })
}

/** Of what kind a change is and why; its words follow on the next page. */
export default function NewRevision() {
  const { unitId, id, mayPropose } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>()
  const { revision: words, shell } = useMessages()
  const back = paths.unit(unitId, 'agreement')
  return (
    <Page>
      <title>{shell.title(words.propose)}</title>
      <PageHead title={words.propose} lead={words.proposeLead} />
      {mayPropose ? (
        <PostForm submission={submission}>
          <input type="hidden" name="id" value={submission?.values['id'] ?? id} />
          <KindsFields kinds={[]} reason="" />
          <div className="buttons form-buttons">
            <Button>{words.toContent}</Button>
            <ButtonLink kind="outline" to={back}>
              {shell.back}
            </ButtonLink>
          </div>
        </PostForm>
      ) : (
        <Note>
          {words.cannotPropose} <ButtonLink to={back}>{shell.back}</ButtonLink>
        </Note>
      )}
    </Page>
  )
}
