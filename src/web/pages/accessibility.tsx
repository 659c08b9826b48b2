import { Page } from '../components/page.tsx'
import { PageHead } from '../components/page-head.tsx'
import { useMessages } from '../use-messages.ts'

/** The statement that Act No. 99/2019 Coll. requires, § 7. */
export default function Accessibility() {
  const { help, shell } = useMessages()
  const words = help.accessibility
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={words.lead} />
      <div className="prose">
        <h2>{words.statusTitle}</h2>
        <p>{words.status}</p>
        <h2>{words.limitsTitle}</h2>
        <ul>
          {words.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <h2>{words.papersTitle}</h2>
        <p>{words.papers}</p>
        <h2>{words.preparedTitle}</h2>
        <p>{words.prepared}</p>
        <h2>{words.contactTitle}</h2>
        <p>{words.contact}</p>
      </div>
    </Page>
  )
}
