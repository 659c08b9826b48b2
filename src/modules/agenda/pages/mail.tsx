import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { AdministrationParts } from '#web/components/administration-parts.tsx'
import { Button } from '#web/components/button.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { digestStates } from '../domain/digest-state.ts'
import { sendTestMessage, showMail } from '../use-cases/look-after-mail.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { mailIsSet, email, counts, lastProblem } = await showMail(context.get(servicesContext).deps)
  return { mailIsSet, email, counts, lastProblem }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language, publicUrl } = args.context.get(servicesContext)
  return submit(args, async () => {
    const { email } = await sendTestMessage(deps, { publicUrl, language })
    const done = leaveFlash(messagesIn(language).agenda.mail.testSent(email))
    return redirect(paths.mail, { headers: { 'Set-Cookie': done } })
  })
}

/** Whether e-mails go out, what waits and why. */
export default function Mail() {
  const { mailIsSet, email, counts, lastProblem } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { agenda, shell } = useMessages()
  const words = agenda.mail
  const waiting = counts.pending ?? 0
  const rows = digestStates.flatMap((state) => {
    const count = counts[state] ?? 0
    return count === 0 ? [] : [{ state, count }]
  })
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={mailIsSet ? words.working : words.notSet} />
      <AdministrationParts />
      {!mailIsSet && (
        <div className="after">
          <Note kind="due">
            <p>{words.notSetHow}</p>
          </Note>
        </div>
      )}
      {waiting > 0 && lastProblem !== null && (
        <div className="after">
          <Note kind="late">
            <p>
              <b>{words.trouble(waiting)}</b>
            </p>
            <p>{words.said(lastProblem.day, lastProblem.problem)}</p>
          </Note>
        </div>
      )}
      {mailIsSet && (
        <PostForm id="zkouska" className="after" submission={submission}>
          <p>{words.testHint(email)}</p>
          <div className="buttons form-buttons">
            <Button kind="outline" icon="mail">
              {words.test}
            </Button>
          </div>
        </PostForm>
      )}
      <section className="section" aria-labelledby="odeslano">
        <h2 id="odeslano">{words.lastDays}</h2>
        {rows.length === 0 ? (
          <p>{words.noneSent}</p>
        ) : (
          <>
            <DataTable
              caption={words.lastDays}
              captionHidden
              columns={[
                { key: 'state', label: words.columns.state, cell: ({ state }) => words.states[state] },
                { key: 'count', label: words.columns.count, cell: ({ count }) => count, number: true, inline: true },
              ]}
              rows={rows}
              rowKey={({ state }) => state}
            />
            {(counts.unknown ?? 0) > 0 && <p className="muted after">{words.unknownWhy}</p>}
          </>
        )}
      </section>
    </Page>
  )
}
