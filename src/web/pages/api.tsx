import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { apiView } from '../api-reference/api-view.ts'
import { Operation } from '../api-reference/operation.tsx'
import { RefusalTable } from '../api-reference/refusal-table.tsx'
import { ButtonLink } from '../components/button-link.tsx'
import { Page } from '../components/page.tsx'
import { PageHead } from '../components/page-head.tsx'
import { servicesContext } from '../context.ts'
import { useMessages } from '../use-messages.ts'

export function loader({ context }: LoaderFunctionArgs) {
  const { api, publicUrl } = context.get(servicesContext)
  const { document, refusals } = api()
  return { ...apiView(document), refusals: Object.entries(refusals).toSorted(), publicUrl }
}

/** The JSON API for people: how to sign in, every operation, the shapes of data and the codes of refusals. */
export default function Api() {
  const { topics, schemas, refusals, publicUrl } = useLoaderData<typeof loader>()
  const { apiReference: words, shell } = useMessages()
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink to="/api/openapi.json" kind="outline" download>
            {words.document}
          </ButtonLink>
        }
      />
      <section className="section" aria-labelledby="jak-se-prihlasit">
        <h2 id="jak-se-prihlasit">{words.signInTitle}</h2>
        <p>{words.signIn}</p>
        <pre className="code">{example(publicUrl)}</pre>
        <p>{words.refusing}</p>
      </section>
      {topics.map(({ name, operations }, index) => (
        <section key={name} className="section" aria-labelledby={`tema-${index}`}>
          <h2 id={`tema-${index}`}>{name}</h2>
          {operations.map((operation) => (
            <Operation key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
      <section className="section" aria-labelledby="tvary">
        <h2 id="tvary">{words.schemasTitle}</h2>
        {schemas.map(({ name, json }) => (
          <details key={name} id={`schema-${name}`} className="operation">
            <summary>
              <code>{name}</code>
            </summary>
            <pre className="code">{json}</pre>
          </details>
        ))}
      </section>
      <section className="section" aria-labelledby="odmitnuti">
        <h2 id="odmitnuti">{words.refusalsTitle}</h2>
        <RefusalTable refusals={refusals} />
      </section>
    </Page>
  )
}

function example(publicUrl: string): string {
  return `curl -c cookies -H 'content-type: application/json' ${publicUrl}/api/session \\
  -d '{"email": "jana@mesto.example", "password": "…"}'
# {"csrfToken": "…", …}

curl -b cookies -X POST -H 'content-type: application/json' -H 'x-csrf-token: …' \\
  ${publicUrl}/api/agreements/{agreementId}/steps -d '{"version": 1, "step": "opinion", "takenOn": "2024-05-03"}'`
}
