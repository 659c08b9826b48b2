import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { searchDocuments } from '../use-cases/search-documents.ts'
import { askedDocuments, documentList, searchOf } from './document-list.ts'
import { FoundDocuments } from './found-documents.tsx'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const asked = askedDocuments(request.url)
  return documentList(asked, await searchDocuments(deps, searchOf(asked)), language)
}

/** The papers of all units that a person sees, and the search in their text. */
export default function Documents() {
  const { intake, shell } = useMessages()
  const words = intake.documents
  const list = useLoaderData<typeof loader>()
  const none = list.total === 0 && list.text === '' && list.kind === undefined
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={words.allLead} />
      {none ? (
        <Empty action={<ButtonLink to={paths.upload}>{words.upload}</ButtonLink>}>{words.empty}</Empty>
      ) : (
        <FoundDocuments list={list} withUnit />
      )}
    </Page>
  )
}
