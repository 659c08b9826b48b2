import { ButtonLink } from '#web/components/button-link.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedDocument } from '../present-document.ts'

/** A document that was thrown away; its file is still there. */
export function DiscardedScreen({ document }: { document: PresentedDocument }) {
  const words = useMessages().intake.document
  return (
    <>
      <PageHead title={words.discarded.title} lead={words.discarded.lead} />
      <div className="buttons">
        <ButtonLink kind="outline" to="/nahrat" icon="upload">
          {words.refused.another}
        </ButtonLink>
        <ButtonLink kind="outline" to={`/api/documents/${document.id}/file`} icon="download" download>
          {words.download}
        </ButtonLink>
      </div>
    </>
  )
}
