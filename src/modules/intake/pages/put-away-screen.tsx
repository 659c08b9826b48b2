import { ButtonLink } from '#web/components/button-link.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedDocument } from '../present-document.ts'
import type { NamedUnit } from './document-view.ts'

/** A document of which no agreement was made: kept as it is, or thrown away. */
export function PutAwayScreen({ document, unit }: { document: PresentedDocument; unit: NamedUnit | null }) {
  const words = useMessages().intake.document
  const discarded = document.state === 'discarded'
  return (
    <>
      <PageHead
        title={discarded ? words.discarded.title : words.kept.title}
        lead={discarded ? words.discarded.lead : `${document.name}. ${unit === null ? '' : words.kept.lead(unit.name)}`}
      />
      <div className="buttons">
        {unit !== null && <ButtonLink to={paths.unit(unit.id, 'documents')}>{words.kept.list}</ButtonLink>}
        <ButtonLink kind="outline" to="/nahrat" icon="upload">
          {words.refused.another}
        </ButtonLink>
        {!discarded && (
          <ButtonLink kind="outline" to={`/api/documents/${document.id}/file`} icon="download" download>
            {words.download}
          </ButtonLink>
        )}
      </div>
    </>
  )
}
