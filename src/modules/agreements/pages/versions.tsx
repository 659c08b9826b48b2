import { Link } from 'react-router'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ShownAgreement } from './present-for-page.ts'

/** The versions of the agreement, the newest first, each with its paper. */
export function Versions({ agreement: { versions } }: { agreement: ShownAgreement }) {
  const { agreements, agreementPage: words } = useMessages()
  const { date } = useFormat()
  return (
    <section className="section" aria-labelledby="verze">
      <h2 id="verze">{words.versionsTitle}</h2>
      <ul className="lines small">
        {versions.map(({ number, status, validity, documentId }) => (
          <li key={number}>
            <b>{words.version(number)}</b>
            <br />
            {agreements.statuses[status]}
            {validity && `, ${words.named(date(validity.from), date(validity.to))}`}
            {documentId && (
              <>
                <br />
                <Link to={`/api/documents/${documentId}/file`} reloadDocument>
                  {words.original}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
