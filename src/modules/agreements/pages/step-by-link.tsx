import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { isRefusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { Page } from '#web/components/page.tsx'
import { SimpleLayout } from '#web/components/simple-layout.tsx'
import { servicesContext } from '#web/context.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { useMessages } from '#web/use-messages.ts'
import { openStepLink, takeStepByLink } from '../use-cases/take-step-by-link.ts'
import { invitationView } from './invitation-view.ts'
import { LinkClosed, type LinkEnd } from './link-closed.tsx'
import { LinkForm } from './link-form.tsx'
import { signedStepIn, unreadableDays } from './read-agreement-forms.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, explain } = context.get(servicesContext)
  try {
    return { invitation: invitationView(await openStepLink(deps, params['token'] ?? '')), end: null }
  } catch (error) {
    const end = endOf(error)
    if (end === null) throw error
    const { status } = explain(error)
    return data({ invitation: null, end }, { status })
  }
}

export function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const token = args.params['token'] ?? ''
  return submit(args, async (form) => {
    const unreadable = unreadableDays(form)
    if (unreadable.length > 0) {
      const sentence = messagesIn(language).agreementPage.dateUnreadable
      return data(returned(form, Object.fromEntries(unreadable.map((field) => [field, sentence]))), { status: 422 })
    }
    const { agreement, step } = await openStepLink(deps, token)
    await takeStepByLink(deps, { token, ...signedStepIn(form) })
    return data({ done: { step, unit: agreement.current.content.unit.name } })
  })
}

/** The page of a side without an account: one question, one answer, nothing else of the agreement. */
export default function StepByLink() {
  const { invitation, end } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { agreementPage, shell } = useMessages()
  const words = agreementPage.link
  return (
    <SimpleLayout narrow note={words.minutes}>
      <title>{shell.title(shell.product)}</title>
      <Page narrow>
        {answer && 'done' in answer ? (
          <LinkClosed done={answer.done} />
        ) : invitation === null ? (
          <LinkClosed end={end ?? 'link.unknown'} />
        ) : (
          <LinkForm invitation={invitation} submission={answer && 'errors' in answer ? answer : null} />
        )}
      </Page>
    </SimpleLayout>
  )
}

function endOf(error: unknown): LinkEnd | null {
  if (!isRefusal(error)) return null
  return error.code === 'link.used' || error.code === 'link.expired' || error.code === 'link.unknown'
    ? error.code
    : null
}
