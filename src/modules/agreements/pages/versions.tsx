import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ShownAgreement } from './present-for-page.ts'
import { comparePath, versionPath } from './revision/revision-paths.ts'

type Version = ShownAgreement['versions'][number]

/** The versions of the agreement, the newest first: what each changes, why, where it stands; each may be opened. */
export function Versions({ agreement, submission }: { agreement: ShownAgreement; submission: Submission | null }) {
  const { agreements, agreementPage: words, revision } = useMessages()
  const { date } = useFormat()
  const { id, unitId, versions } = agreement
  return (
    <section className="section" aria-labelledby="verze">
      <h2 id="verze">{words.versionsTitle}</h2>
      <ul className="lines small">
        {versions.map((version, index) => (
          <li key={version.id}>
            <Link to={versionPath(unitId, version.id)}>
              <b>{words.version(version.number)}</b>
            </Link>
            <br />
            {agreements.statuses[version.status]}
            {version.approvedOn && `, ${revision.approved(date(version.approvedOn))}`}
            {version.validity && (
              <>
                <br />
                {words.named(date(version.validity.from), date(version.validity.to))}
              </>
            )}
            {version.kinds.length > 0 && (
              <>
                <br />
                {version.kinds.map((kind) => revision.kinds[kind]).join(', ')}: {version.reason}
              </>
            )}
            <VersionLinks version={version} before={versions[index + 1] ?? null} unitId={unitId} />
            {version.mayReopen && (
              <PostForm
                id={`obnovit-${version.number}`}
                submission={submission?.values['versionId'] === version.id ? submission : null}
              >
                <input type="hidden" name="agreementId" value={id} />
                <input type="hidden" name="versionId" value={version.id} />
                <input type="hidden" name="version" value={version.version} />
                <Button kind="outline" small name="intent" value="undo">
                  {revision.reopen}
                </Button>
              </PostForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function VersionLinks({ version, before, unitId }: { version: Version; before: Version | null; unitId: string }) {
  const { agreementPage: words, revision } = useMessages()
  return (
    <>
      {before && (
        <>
          <br />
          <Link to={comparePath(unitId, before.id, version.id)}>{revision.whatChanged}</Link>
        </>
      )}
      {version.documentId && (
        <>
          <br />
          <Link to={`/api/documents/${version.documentId}/file`} reloadDocument>
            {words.original}
          </Link>
        </>
      )}
    </>
  )
}
