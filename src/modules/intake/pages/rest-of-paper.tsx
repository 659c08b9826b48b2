import type { ReactNode } from 'react'
import { useMessages } from '#web/use-messages.ts'
import type { Paper } from './paper.ts'

/** What else the paper says and will be taken over as it stands; folded, because it wants nothing. */
export function RestOfPaper({ paper }: { paper: Paper }) {
  const { rest } = useMessages().intake.review
  return (
    <section className="section" aria-labelledby="dalsi">
      <h2 id="dalsi">{rest.title}</h2>
      <p className="muted">{rest.lead}</p>
      <Fold title={rest.themes} count={paper.themes.length}>
        {paper.themes.map(({ name, detail, primary }) => (
          <li key={name}>
            <b>{name}</b>
            {detail !== null && `: ${detail}`}
            {primary && <span className="muted"> ({rest.primary})</span>}
          </li>
        ))}
      </Fold>
      {paper.lists.map(({ name, texts }) => (
        <Fold key={name} title={rest[name]} count={texts.length}>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </Fold>
      ))}
      <Fold title={rest.signatories} count={paper.signatories.length}>
        {paper.signatories.map(({ text, signedOn }) => (
          <li key={text}>
            {text} <span className="muted">({signedOn === '' ? rest.unsigned : rest.signedOn(signedOn)})</span>
          </li>
        ))}
      </Fold>
    </section>
  )
}

function Fold({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const { rest } = useMessages().intake.review
  return (
    <details className="fold">
      <summary>
        {title} ({count})
      </summary>
      {count === 0 ? <p className="muted">{rest.nothing}</p> : <ul className="prose">{children}</ul>}
    </details>
  )
}
