import { Page } from '../components/page.tsx'
import { PageHead } from '../components/page-head.tsx'
import { useMessages } from '../use-messages.ts'

/** The one flow in five steps. Everything else explains itself where it is used. */
export default function Help() {
  const { help, shell } = useMessages()
  return (
    <Page>
      <title>{shell.title(help.title)}</title>
      <PageHead title={help.title} lead={help.lead} />
      <div className="prose">
        <ol>
          {help.steps.map(({ title, text }) => (
            <li key={title}>
              <h2 className="h3">{title}</h2>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        <h2>{help.questions}</h2>
        {help.answers.map(({ title, text }) => (
          <section className="answer" key={title}>
            <h3>{title}</h3>
            <p>{text}</p>
          </section>
        ))}
        <p className="muted">{help.contact}</p>
      </div>
    </Page>
  )
}
