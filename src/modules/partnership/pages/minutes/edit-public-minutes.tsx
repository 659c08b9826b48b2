import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { readMarkdown } from '#documents/read/markdown/read-markdown.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Field } from '#web/components/field.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { savePublicMinutes } from '../../use-cases/minutes/save-public-minutes.ts'
import { showPublicMinutes } from '../../use-cases/minutes/show-public-minutes.ts'
import { withdrawPublicMinutes } from '../../use-cases/minutes/withdraw-public-minutes.ts'
import { meetingLinks } from '../meeting-links.ts'
import { meetingOfUnit } from '../meeting-of-unit.ts'
import { MinutesBlocks } from './minutes-blocks.tsx'
import { minutesLinks } from './minutes-links.ts'
import { ReplacementTable } from './replacement-table.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  const shown = await showPublicMinutes(deps, meeting.id)
  if (!shown.mayWrite) throw new Refusal('access.forbidden')
  return { ...shown, proposalBlocks: readMarkdown(shown.proposal.text) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const { publicVersion } = messagesIn(language).minutes
  const meetingId = idInAddress<'Meeting'>(args.params['meetingId'])
  return submit(args, async (form) => {
    const { meeting } = await meetingOfUnit(deps, args.params)
    const version = Number(form.get('version'))
    const back = (sentence: string) =>
      redirect(`${meetingLinks.one(meeting.unitId, meetingId)}#zapis`, {
        headers: { 'Set-Cookie': leaveFlash(sentence) },
      })
    if (form.get('intent') === 'withdraw') {
      await withdrawPublicMinutes(deps, { meetingId, version })
      return back(publicVersion.withdrawn)
    }
    const text = String(form.get('text') ?? '')
    await savePublicMinutes(deps, { meetingId, text, version, confirmed: form.get('confirmed') === 'ano' })
    return back(publicVersion.saved)
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** What the public may read of the minutes: proposed without private persons, read and corrected by a person. */
export default function EditPublicMinutes() {
  const { meeting, text, stale, proposal, proposalBlocks, doubts, hasMinutes } = useLoaderData<typeof loader>()
  const { minutes, partnership, shell } = useMessages()
  const { longDate } = useFormat()
  const { publicVersion } = minutes
  const submission = useActionData<typeof action>() ?? null
  const { unitId, id } = meeting
  const title = publicVersion.title(
    partnership.title(partnership.kinds[meeting.kind], meeting.name, longDate(meeting.on)),
  )
  const asksToConfirm = submission !== null && 'text' in submission.errors
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} lead={publicVersion.lead} />
      {hasMinutes ? (
        <div className="two">
          <div>
            {stale && (
              <Note kind="due">
                <p>{publicVersion.stale}</p>
              </Note>
            )}
            <PostForm submission={submission} id="verejny">
              <input type="hidden" name="version" value={meeting.version} />
              <Field
                name="text"
                label={publicVersion.label}
                hint={minutes.hint}
                kind={{ as: 'textarea', rows: 20 }}
                value={text ?? proposal.text}
              />
              {asksToConfirm && (
                <Field name="confirmed" label={publicVersion.confirmed} kind={{ as: 'checkbox' }} optional />
              )}
              <div className="buttons form-buttons">
                <Button name="intent" value="save">
                  {publicVersion.save}
                </Button>
                <ButtonLink kind="plain" to={meetingLinks.one(unitId, id)}>
                  {shell.back}
                </ButtonLink>
              </div>
            </PostForm>
          </div>
          <aside aria-label={publicVersion.replaced}>
            <section className="section" aria-labelledby="nahrazeno">
              <h2 id="nahrazeno">{publicVersion.replaced}</h2>
              <p className="small">{publicVersion.replacedLead(proposal.replacements.length)}</p>
              {proposal.replacements.length > 0 && <ReplacementTable replacements={proposal.replacements} />}
            </section>
            {doubts.length > 0 && (
              <section className="section" aria-labelledby="overit">
                <h2 id="overit">{publicVersion.doubts}</h2>
                <p className="small">{publicVersion.doubtsLead}</p>
                <ul className="people">
                  {doubts.map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              </section>
            )}
            {text !== null && text !== proposal.text && (
              <section className="section" aria-labelledby="novy-navrh">
                <h2 id="novy-navrh">{publicVersion.fresh}</h2>
                <p className="small">{publicVersion.freshLead}</p>
                <MinutesBlocks blocks={proposalBlocks} />
                <PostForm id="navrh" action={minutesLinks.publicVersion(unitId, id)}>
                  <input type="hidden" name="version" value={meeting.version} />
                  <input type="hidden" name="text" value={proposal.text} />
                  <div className="buttons">
                    <Button kind="outline" small name="intent" value="save">
                      {publicVersion.useFresh}
                    </Button>
                  </div>
                </PostForm>
              </section>
            )}
            {text !== null && (
              <section className="section" aria-label={publicVersion.withdraw}>
                <Confirm
                  small
                  label={publicVersion.withdraw}
                  question={publicVersion.withdrawQuestion}
                  consequence={publicVersion.withdrawConsequence}
                >
                  <PostForm id="zrusit">
                    <input type="hidden" name="version" value={meeting.version} />
                    <Button kind="danger" name="intent" value="withdraw">
                      {publicVersion.withdraw}
                    </Button>
                  </PostForm>
                </Confirm>
              </section>
            )}
          </aside>
        </div>
      ) : (
        <Empty action={<ButtonLink to={minutesLinks.edit(unitId, id)}>{minutes.write}</ButtonLink>}>
          {publicVersion.needsMinutes}
        </Empty>
      )}
    </Page>
  )
}
