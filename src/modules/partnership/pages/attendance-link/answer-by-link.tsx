import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { isRefusal, Refusal } from '#kernel/refusal.ts'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { SimpleLayout } from '#web/components/simple-layout.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { useMessages } from '#web/use-messages.ts'
import { answers } from '../../domain/attendance-link/attendance-link.ts'
import { answerByLink } from '../../use-cases/attendance-link/answer-by-link.ts'
import { openAttendanceLink } from '../../use-cases/attendance-link/open-attendance-link.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnswerGiven } from './answer-given.tsx'

const ends = ['link.used', 'link.expired', 'link.unknown'] as const

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, explain } = context.get(servicesContext)
  try {
    return { opened: await openAttendanceLink(deps, params['token'] ?? ''), end: null }
  } catch (error) {
    const end = ends.find((code) => isRefusal(error) && error.code === code)
    if (end === undefined) throw error
    return data({ opened: null, end }, { status: explain(error).status })
  }
}

export function action(args: ActionFunctionArgs) {
  const { deps } = args.context.get(servicesContext)
  const token = args.params['token'] ?? ''
  return submit(args, async (form) => {
    const answer = answers.find((one) => one === form.get('answer'))
    if (answer === undefined) throw new Refusal('attendance.answer_missing', {}, 'answer')
    const meeting = await answerByLink(deps, { token, answer })
    return data({ done: { answer, on: meeting.on, token } })
  })
}

/** A one-time link of one person: one question about one meeting, one answer, and nobody else's data. */
export default function AnswerByLink() {
  const { opened, end } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { meetingPapers, shell } = useMessages()
  const { answerPage } = meetingPapers
  return (
    <SimpleLayout narrow note={answerPage.minutes}>
      <title>{shell.title(shell.product)}</title>
      <Page narrow>
        {answered && 'done' in answered ? (
          <AnswerGiven {...answered.done} />
        ) : opened === null ? (
          <Note kind={end === 'link.used' ? 'ok' : 'info'}>
            <h1 className="h2">{answerPage.closed[end ?? 'link.unknown'].title}</h1>
            <p>{answerPage.closed[end ?? 'link.unknown'].text}</p>
          </Note>
        ) : (
          <AnswerForm opened={opened} submission={answered && 'errors' in answered ? answered : null} />
        )}
      </Page>
    </SimpleLayout>
  )
}
