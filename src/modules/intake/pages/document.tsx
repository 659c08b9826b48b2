import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Page } from '#web/components/page.tsx'
import { servicesContext } from '#web/context.ts'
import { useMessages } from '#web/use-messages.ts'
import { showReview } from '../use-cases/show-review.ts'
import { ConfirmedScreen } from './confirmed-screen.tsx'
import { DiscardedScreen } from './discarded-screen.tsx'
import { actOnDocument } from './document-actions.ts'
import { documentIdOf } from './document-id.ts'
import { documentPageView } from './document-view.ts'
import { FilingScreen } from './filing-screen.tsx'
import { KeptScreen } from './kept-screen.tsx'
import { placeIn } from './mark-at.ts'
import { ProposalsScreen } from './proposals-screen.tsx'
import { proposalsView } from './proposals-view.ts'
import { ReadingScreen } from './reading-screen.tsx'
import { RefusedScreen } from './refused-screen.tsx'
import { ReviewScreen } from './review-screen.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, language, session } = context.get(servicesContext)
  const { searchParams } = new URL(request.url)
  const as = searchParams.get('jako')
  const place = placeIn(searchParams.get('misto'))
  const view = await showReview(deps, documentIdOf(params))
  const returned = as === null ? await proposalsView(deps, view, language) : null
  const page = returned ?? (await documentPageView(deps, view, { language, asPaper: as === 'dokument', place }))
  return { page, mayInvite: session?.administrator ?? false }
}

export async function action(args: ActionFunctionArgs) {
  return actOnDocument(args, documentIdOf(args.params))
}

/** One document from its upload to the agreement: one address for the whole way. */
export default function DocumentPage() {
  const { shell } = useMessages()
  const { page, mayInvite } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  return (
    <Page>
      <title>{shell.title(page.document.name)}</title>
      {page.screen === 'proposals' && <ProposalsScreen key={page.document.id} view={page} submission={submission} />}
      {page.screen === 'reading' && <ReadingScreen document={page.document} recognition={page.recognition} />}
      {page.screen === 'refused' && <RefusedScreen view={page} submission={submission} />}
      {page.screen === 'filing' && <FilingScreen view={page} submission={submission} />}
      {page.screen === 'kept' && <KeptScreen view={page} submission={submission} />}
      {page.screen === 'discarded' && <DiscardedScreen document={page.document} />}
      {page.screen === 'review' && <ReviewScreen key={page.document.id} view={page} submission={submission} />}
      {page.screen === 'confirmed' && <ConfirmedScreen view={page} mayInvite={mayInvite} submission={submission} />}
    </Page>
  )
}
