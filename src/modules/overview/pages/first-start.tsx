import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { readableFiles } from '#documents/readable-files.ts'
import { Button } from '#web/components/button.tsx'
import { DropZone } from '#web/components/drop-zone.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Icon } from '#web/components/icon.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Overview } from '../use-cases/show-overview.ts'

type Props = { name: string; uploadId: string; may: Overview['may'] }

/** Where to begin when no unit is here yet: with the paper that they have. Whoever may not upload is told whom to ask. */
export function FirstStart({ name, uploadId, may }: Props) {
  const { overview, shell } = useMessages()
  const words = overview.first
  if (!may.upload) {
    return (
      <Page>
        <title>{shell.title(overview.title)}</title>
        <PageHead title={words.noAccessTitle} />
        <Empty>{words.noAccess}</Empty>
      </Page>
    )
  }
  return (
    <Page>
      <title>{shell.title(overview.title)}</title>
      <PageHead title={words.title} lead={words.lead} />
      <div className="two">
        <ol className="first">
          <Step state="done" title={words.account} text={words.accountDone(name)}>
            <Link to={paths.account}>{words.edit}</Link>
          </Step>
          <li className="step-here">
            <Icon name="half" />
            <div>
              <h2>{words.agreement}</h2>
              <p>{words.agreementText}</p>
              <PostForm action="/nahrat" files reload id="prvni-dokument" className="after">
                <input type="hidden" name="id" value={uploadId} />
                <DropZone name="file" label={shell.dropHere} hint={words.formats} accept={readableFiles} />
                <div className="buttons form-buttons">
                  <Button icon="upload" name="intent" value="upload">
                    {words.send}
                  </Button>
                </div>
              </PostForm>
            </div>
          </li>
          <Step state="waiting" title={words.people} text={words.peopleText}>
            {may.invite && <Link to={`${paths.administration}/ucty`}>{words.invite}</Link>}
          </Step>
        </ol>
        <aside aria-labelledby="bez-dokumentu">
          <section className="section">
            <h2 id="bez-dokumentu">{words.helpTitle}</h2>
            <p className="small">
              {words.helpText} <Link to="/nahrat">{words.helpLink}</Link>
            </p>
          </section>
        </aside>
      </div>
    </Page>
  )
}

function Step(props: { state: 'done' | 'waiting'; title: string; text: string; children: ReactNode }) {
  const { state, title, text, children } = props
  return (
    <li className={`step-${state}`}>
      <Icon name={state === 'done' ? 'check' : 'circle'} />
      <div>
        <h2>{title}</h2>
        <p className="muted">{text}</p>
      </div>
      {children}
    </li>
  )
}
