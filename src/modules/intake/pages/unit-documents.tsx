import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { pragueDay } from '#platform/clock.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Pagination } from '#web/components/pagination.tsx'
import { servicesContext } from '#web/context.ts'
import { useMessages } from '#web/use-messages.ts'
import { presentDocument } from '../present-document.ts'
import { documentsOfUnit } from '../use-cases/documents-of-unit.ts'
import { DocumentsTable } from './documents-table.tsx'

const pageSize = 50

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const { unitId = '' } = params
  if (!isId(unitId)) throw new Refusal('record.not_found')
  const page = Math.max(1, Number.parseInt(new URL(request.url).searchParams.get('strana') ?? '1', 10) || 1)
  const found = await documentsOfUnit(deps, asId(unitId), { limit: pageSize, offset: (page - 1) * pageSize })
  const documents = found.documents.map((document) => ({
    ...presentDocument(document, language),
    uploadedOn: pragueDay(document.createdAt),
  }))
  return { documents, total: found.total, mayUpload: found.mayUpload, page, unitId }
}

/** The papers of one unit: the originals, what was made of them, and the way to bring another. */
export default function UnitDocuments() {
  const { intake, shell } = useMessages()
  const words = intake.unitDocuments
  const { documents, total, mayUpload, page, unitId } = useLoaderData<typeof loader>()
  const upload = mayUpload && (
    <ButtonLink to={`/nahrat?celek=${unitId}`} icon="upload">
      {words.upload}
    </ButtonLink>
  )
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={total === 0 ? undefined : words.lead(total)} actions={total > 0 && upload} />
      {total === 0 ? <Empty action={upload}>{words.empty}</Empty> : <DocumentsTable documents={documents} />}
      <Pagination page={page} pageSize={pageSize} total={total} />
    </Page>
  )
}
