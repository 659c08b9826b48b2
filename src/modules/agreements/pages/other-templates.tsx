import { Link } from 'react-router'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'

const templates = ['annex-5', 'annex-6'] as const

/** The same words in each of the ministry's forms, for an office that was asked for the other one. */
export function OtherTemplates({ unitId, versionId }: { unitId: string; versionId: string }) {
  const { agreementPaper: words } = useMessages()
  return (
    <section className="section" aria-labelledby="vzory">
      <h2 id="vzory">{words.templates}</h2>
      <ul className="lines">
        {templates.map((template) => (
          <li key={template}>
            <Link to={paths.paper(unitId, 'agreement', `${versionId}.${template}`)}>
              {words.otherTemplate[template]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
