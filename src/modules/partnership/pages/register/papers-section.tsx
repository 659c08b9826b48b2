import { Link } from 'react-router'
import { StatusWord } from '#web/components/status-word.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PaperOfUnit, RegisterView } from '../../use-cases/register/show-register.ts'
import { registerLinks } from './register-links.ts'

type View = Pick<RegisterView, 'founding' | 'statute' | 'rules' | 'mayWrite'> & { readonly unitId: string }

/** Who founded the partnership, when and by which papers; what is missing is said (rule 20). */
export function PapersSection({ view: { unitId, founding, statute, rules, mayWrite } }: { view: View }) {
  const { view: words } = useMessages().register
  const { date } = useFormat()
  return (
    <section className="section" aria-labelledby="zalozeni">
      <div className="section-head">
        <h2 id="zalozeni">{words.papers}</h2>
        {mayWrite && (
          <Link className="small" to={registerLinks.founding(unitId)}>
            {words.editFounding}
          </Link>
        )}
      </div>
      <dl className="facts">
        {founding.name !== null && (
          <>
            <dt>{words.name}</dt>
            <dd>{founding.name}</dd>
          </>
        )}
        <dt>{words.founder}</dt>
        <dd>{founding.founder ?? <Lacks />}</dd>
        {founding.foundedOn !== null && (
          <>
            <dt>{words.foundedOn}</dt>
            <dd>{date(founding.foundedOn)}</dd>
          </>
        )}
        <dt>{words.statute}</dt>
        <dd>
          <Paper paper={statute} />
        </dd>
        <dt>{words.rules}</dt>
        <dd>
          <Paper paper={rules} />
        </dd>
        {founding.note !== null && (
          <>
            <dt>{words.note}</dt>
            <dd>{founding.note}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

function Paper({ paper }: { paper: PaperOfUnit | null }) {
  return paper === null ? <Lacks /> : <Link to={`${paths.documents}/${paper.id}`}>{paper.name}</Link>
}

function Lacks() {
  return (
    <StatusWord icon="tri" tone="due">
      {useMessages().register.view.lacks}
    </StatusWord>
  )
}
