import { Link } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { useMessages } from '#web/use-messages.ts'
import { MinutesBlocks } from './minutes-blocks.tsx'
import { minutesLinks } from './minutes-links.ts'
import type { MinutesPart } from './minutes-part.ts'

/** The minutes on the page of their meeting: what was written, the own draft, and the version for the public. */
export function MinutesSection({
  meeting: { unitId, id },
  part,
}: {
  meeting: { readonly unitId: string; readonly id: string }
  part: MinutesPart
}) {
  const { minutes } = useMessages()
  const written = part.blocks.length > 0
  return (
    <section className="section" aria-labelledby="zapis">
      <div className="section-head">
        <h2 id="zapis">{minutes.label}</h2>
        {part.mayWrite && (
          <ButtonLink kind="outline" small icon="pencil" to={minutesLinks.edit(unitId, id)}>
            {written || part.draft !== null ? minutes.edit : minutes.write}
          </ButtonLink>
        )}
      </div>
      {part.draft !== null && <p className="small muted">{minutes.keeping.own(part.draft)}</p>}
      {written ? <MinutesBlocks blocks={part.blocks} /> : <p className="muted">{minutes.none}</p>}
      {written && <PublicPart unitId={unitId} meetingId={id} part={part} />}
    </section>
  )
}

function PublicPart({ unitId, meetingId, part }: { unitId: string; meetingId: string; part: MinutesPart }) {
  const { publicVersion } = useMessages().minutes
  const { publicBlocks, publicStale, mayWrite } = part
  const to = minutesLinks.publicVersion(unitId, meetingId)
  if (publicBlocks === null)
    return mayWrite ? (
      <p className="after small">
        {publicVersion.none} <Link to={to}>{publicVersion.prepare}</Link>
      </p>
    ) : null
  return (
    <div className="after">
      {publicStale && mayWrite && (
        <Note kind="due">
          <p>{publicVersion.stale}</p>
        </Note>
      )}
      <details className="public-minutes">
        <summary>{publicVersion.label}</summary>
        <MinutesBlocks blocks={publicBlocks} />
      </details>
      {mayWrite && (
        <p className="small">
          <Link to={to}>{publicVersion.change}</Link>
        </p>
      )}
    </div>
  )
}
