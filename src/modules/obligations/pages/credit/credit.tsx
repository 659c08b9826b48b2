import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { CreditParts } from '#web/components/credit-parts.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { sideNames } from '#web/components/side-names.ts'
import { WordStatus } from '#web/components/word-status.tsx'
import { servicesContext } from '#web/context.ts'
import { useMessages } from '#web/use-messages.ts'
import { showCredit } from '../../use-cases/show-credit.ts'
import { sentBy } from '../sent-by.ts'
import { sourcePath } from '../source-path.ts'
import { AnswerForm } from './answer-form.tsx'
import { BehalfForm } from './behalf-form.tsx'
import { changeCredit } from './change-credit.ts'
import { CreditLink } from './credit-link.tsx'
import { NameForm } from './name-form.tsx'
import { sourceInAddress } from './source-in-address.ts'

export async function loader({ params, url, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const view = await showCredit(deps, { source: sourceInAddress(url.pathname), language })
  if (view.unit.id !== params['unitId']) throw new Refusal('record.not_found')
  return view
}

export function action(args: ActionFunctionArgs) {
  return changeCredit(args)
}

/** Who contributed to one output: naming them, the other side's word, and the ways to it for a side without accounts. */
export default function CreditPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const messages = useMessages()
  const { credit: words, shell } = messages
  const { unit, credit, source, allowedActions } = view
  const submission = answer && 'errors' in answer ? answer : null
  const names = sideNames(unit.name, messages)
  const title = words.pageTitle(view.name)
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} lead={words.lead} />
      <div className="two section">
        <div>
          {allowedActions.includes('answer') && credit !== null && (
            <AnswerForm version={credit.version} submission={sentBy(submission, { intent: 'answer' })} />
          )}
          {allowedActions.includes('name') ? (
            <NameForm view={view} names={names} submission={sentBy(submission, { intent: 'name' })} />
          ) : (
            credit !== null && (
              <section className="section" aria-labelledby="podily">
                <h2 id="podily">{words.partsTitle}</h2>
                <CreditParts parts={credit.parts} names={names} />
              </section>
            )
          )}
        </div>
        <aside>
          {credit !== null && (
            <section className="section" aria-labelledby="slovo">
              <h2 id="slovo">{words.ask}</h2>
              <WordStatus word={credit.word} names={names} />
            </section>
          )}
          {allowedActions.includes('link') && <CreditLink url={answer && 'url' in answer ? answer.url : null} />}
          {allowedActions.includes('answer-for') && credit !== null && (
            <BehalfForm version={credit.version} submission={sentBy(submission, { intent: 'behalf' })} />
          )}
        </aside>
      </div>
      <p className="after">
        <Link to={sourcePath(unit.id, source)}>{words.back}</Link>
      </p>
    </Page>
  )
}
