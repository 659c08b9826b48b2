import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Page } from '#web/components/page.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { showObligation } from '../use-cases/show-obligation.ts'
import { changeObligation } from './change-obligation.ts'
import { CurrentOccurrence } from './current-occurrence.tsx'
import { LinkForm } from './link-form.tsx'
import { ObligationFacts } from './obligation-facts.tsx'
import { OccurrenceHistory } from './occurrence-history.tsx'
import { sentBy } from './sent-by.ts'
import { WaiveForm } from './waive-form.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const view = await showObligation(deps, { id: idInAddress(params['obligationId']), language })
  if (view.unit.id !== params['unitId']) throw new Refusal('record.not_found')
  return view
}

export function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const done = await changeObligation(deps, idInAddress(args.params['obligationId']), form)
    const { waived, revoked, linked, unlinked } = messagesIn(language).ledger
    const sentence = { waive: waived, revoke: revoked, link: linked, unlink: unlinked }[done]
    const path = `${paths.unit(args.params['unitId'] ?? '', 'obligations')}/${args.params['obligationId'] ?? ''}`
    return redirect(path, { headers: { 'Set-Cookie': leaveFlash(sentence) } })
  })
}

/** One duty: how it stands now and why, every occurrence with its records, and what a person may decide about it. */
export default function ObligationPage() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { ledger, shell } = useMessages()
  const submission = answer && 'errors' in answer ? answer : null
  const current = view.occurrences.find((occurrence) => occurrence.current)
  const ledgerPath = paths.unit(view.unit.id, 'obligations')
  return (
    <Page>
      <title>{shell.title(view.title)}</title>
      <p className="no-print">
        <Link to={ledgerPath}>{ledger.backToLedger}</Link>
      </p>
      <div className="two">
        <div>
          <h1>{current?.title ?? view.title}</h1>
          {current === undefined ? (
            <p className="lead">{ledger.noOccurrence}</p>
          ) : (
            <CurrentOccurrence view={view} occurrence={current} submission={submission} />
          )}
          <OccurrenceHistory view={view} submission={submission} />
          {view.allowedActions.includes('link') && view.linkable.length > 0 && (
            <LinkForm linkable={view.linkable} submission={sentBy(submission, { intent: 'link' })} />
          )}
          {view.allowedActions.includes('waive') && (
            <WaiveForm view={view} submission={sentBy(submission, { intent: 'waive' })} />
          )}
        </div>
        <aside>
          <ObligationFacts view={view} />
        </aside>
      </div>
    </Page>
  )
}
