import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { reportLinks } from '../report-links.ts'

/** Leads from a report to what is laid before the council about it, or makes it. */
export function PacketOfReport({
  unitId,
  packetId,
  submission,
}: {
  unitId: string
  packetId: string | null
  submission: Submission | null
}) {
  const { reports, councilPacket } = useMessages()
  const words = reports.page
  return (
    <section className="section" aria-labelledby="podklady">
      <h2 id="podklady">{councilPacket.page.kind}</h2>
      {packetId !== null ? (
        <ButtonLink kind="outline" to={reportLinks.packet(unitId, packetId)}>
          {words.openPacket}
        </ButtonLink>
      ) : (
        <>
          <p className="small muted">{words.packetHint}</p>
          <PostForm id="podklady-form" submission={submission}>
            <Button kind="outline" name="intent" value="packet">
              {words.preparePacket}
            </Button>
          </PostForm>
        </>
      )}
    </section>
  )
}
