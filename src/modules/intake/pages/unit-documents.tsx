import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { documentsOfUnit } from '../use-cases/documents-of-unit.ts'
import { askedDocuments, documentList, searchOf } from './document-list.ts'
import { FoundDocuments } from './found-documents.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const asked = askedDocuments(request.url)
  const found = await documentsOfUnit(deps, unitId, searchOf(asked))
  return { list: documentList(asked, found, language), mayUpload: found.mayUpload, unitId }
}

/** The papers of one unit: the originals, what was made of them, the search in their text and the way to bring another. */
export default function UnitDocuments() {
  const { intake, shell } = useMessages()
  const words = intake.documents
  const { list, mayUpload, unitId } = useLoaderData<typeof loader>()
  const upload = mayUpload && (
    <ButtonLink to={`/nahrat?celek=${unitId}`} icon="upload">
      {words.upload}
    </ButtonLink>
  )
  const none = list.total === 0 && list.text === '' && list.kind === undefined
  const searched = list.text !== '' || list.kind !== undefined
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead
        title={words.title}
        lead={none || searched ? undefined : words.lead(list.total)}
        actions={!none && upload}
      />
      {none ? <Empty action={upload}>{words.empty}</Empty> : <FoundDocuments list={list} />}
    </Page>
  )
}
