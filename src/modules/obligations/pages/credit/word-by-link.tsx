import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { isRefusal } from '#kernel/refusal.ts'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { SimpleLayout } from '#web/components/simple-layout.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { useMessages } from '#web/use-messages.ts'
import { answerByLink, openCreditLink } from '../../use-cases/credit-link.ts'
import { WordForm } from './word-form.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, explain, language } = context.get(servicesContext)
  try {
    return { invitation: await openCreditLink(deps, { token: params['token'] ?? '', language }), end: null }
  } catch (error) {
    const end = endOf(error)
    if (end === null) throw error
    return data({ invitation: null, end }, { status: explain(error).status })
  }
}

export function action(args: ActionFunctionArgs) {
  const { deps } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const text = (name: string): string => String(form.get(name) ?? '')
    const token = args.params['token'] ?? ''
    await answerByLink(deps, { token, agrees: text('agrees') !== 'ne', reason: text('reason'), by: text('by') })
    return data({ done: true })
  })
}

/** The page of a side without an account: one output, one question, nothing else of the unit. */
export default function WordByLink() {
  const { invitation, end } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { credit, shell } = useMessages()
  const words = credit.link
  const ended = invitation === null ? words.refused[end ?? 'link.unknown'] : null
  return (
    <SimpleLayout narrow note={words.minutes}>
      <title>{shell.title(shell.product)}</title>
      <Page narrow>
        {answer && 'done' in answer ? (
          <Note kind="ok">
            <h1 className="h2">{words.doneTitle}</h1>
            <p>{words.done}</p>
          </Note>
        ) : invitation === null ? (
          <Note>
            <h1 className="h2">{ended?.title}</h1>
            <p>{ended?.text}</p>
          </Note>
        ) : (
          <WordForm invitation={invitation} submission={answer && 'errors' in answer ? answer : null} />
        )}
      </Page>
    </SimpleLayout>
  )
}

type LinkEnd = 'link.used' | 'link.expired' | 'link.unknown'

function endOf(error: unknown): LinkEnd | null {
  if (!isRefusal(error)) return null
  const { code } = error
  return code === 'link.used' || code === 'link.expired' || code === 'link.unknown' ? code : null
}
