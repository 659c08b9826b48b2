import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { asId, isId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { refusalSentence } from '#platform/http/problem.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { explained, returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { largestUpload } from '../../../intake/index.ts'
import { confirmPastMeeting } from '../../use-cases/past-meetings/confirm-past-meeting.ts'
import { confirmReadyMeetings } from '../../use-cases/past-meetings/confirm-ready-meetings.ts'
import { showPastMeetings } from '../../use-cases/past-meetings/show-past-meetings.ts'
import { skipProposal } from '../../use-cases/past-meetings/skip-proposal.ts'
import { meetingLinks } from '../meeting-links.ts'
import { FilesForm, OfferedForm } from './bring-forms.tsx'
import { proposalRow } from './listed-row.ts'
import { PapersTable } from './papers-table.tsx'
import { pastLinks } from './past-links.ts'
import { ProposalsTable } from './proposals-table.tsx'
import { takeFiles, takeKept } from './take-files.ts'
import { useLookWhileReading } from './use-look-while-reading.ts'

const groups = ['ready', 'look', 'recorded', 'skipped'] as const

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { papers, proposals, offered, mayRecord } = await showPastMeetings(deps, unitId)
  const open = papers.filter(({ stage }) => stage !== 'read')
  return {
    unitId,
    upload: newId<'Upload'>(),
    offered,
    mayRecord,
    proposals: proposals.map((one) => proposalRow(unitId, one)),
    tables: papers.flatMap(({ document, tables }) =>
      tables.map(({ index, caption }) => ({ documentId: document.id, name: document.name, index, caption })),
    ),
    papers: open.map(({ document: { id, name, kind, refusal }, stage }) => {
      const sentence = refusal === null ? null : refusalSentence(new Refusal(refusal.code, refusal.details), language)
      return { unitId, documentId: id, name, kind, stage, sentence }
    }),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  const words = messagesIn(language).pastMeetings
  // Refused before it is read: hundreds of megabytes would only fill the memory.
  if (Number(args.request.headers.get('content-length') ?? 0) > largestUpload + 1_000_000)
    return data(explained(new FormData(), explain(new Refusal('document.too_large', {}, 'files'))), 413)
  return submit(args, async (form) => {
    const intent = form.get('intent')
    const done = (sentence: string) =>
      redirect(pastLinks.list(unitId), { headers: { 'Set-Cookie': leaveFlash(sentence) } })
    if (intent === 'upload') {
      const { taken, refused } = await takeFiles(deps, unitId, form)
      const sentences = refused.map(({ name, refusal }) =>
        words.upload.failed(name, refusalSentence(refusal, language) ?? ''),
      )
      if (sentences.length > 0) return data(returned(form, { files: sentences.join(' ') }), { status: 422 })
      return done(words.upload.received(taken))
    }
    if (intent === 'choose') {
      await takeKept(deps, unitId, form)
      return redirect(pastLinks.list(unitId))
    }
    if (intent === 'confirm-all') {
      const { recorded, refusals } = await confirmReadyMeetings(deps, unitId)
      const left = refusals.length === 0 ? '' : ` ${words.leftOver(refusals.length)}`
      return done(`${words.recordedAll(recorded)}${left}`)
    }
    const documentId = form.get('documentId')
    const key = String(form.get('key'))
    if (typeof documentId !== 'string' || !isId(documentId)) throw new Refusal('record.not_found')
    const proposal = { unitId, documentId: asId<'Document'>(documentId), key }
    if (intent === 'confirm') {
      await confirmPastMeeting(deps, proposal)
      return done(words.recorded)
    }
    await skipProposal(deps, { ...proposal, skipped: intent === 'skip' })
    return done(intent === 'skip' ? words.skipped : words.offeredAgain)
  })
}

/** Past meetings brought in together: files in, proposals out, confirmed one by one or all that are ready at once. */
export default function BringMeetings() {
  const { unitId, upload, offered, mayRecord, proposals, papers, tables } = useLoaderData<typeof loader>()
  const { pastMeetings: words, partnership, shell } = useMessages()
  const submission = useActionData<typeof action>() ?? null
  const inGroup = (state: (typeof groups)[number]) => proposals.filter((one) => one.state === state)
  const reading = papers.filter(({ stage }) => stage === 'waiting')
  const failed = papers.filter(({ stage }) => stage !== 'waiting')
  const ready = inGroup('ready').length
  const summary = words.summary(ready, inGroup('look').length, reading.length)
  useLookWhileReading(reading.length > 0)
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      {reading.length > 0 && (
        <noscript>
          <meta httpEquiv="refresh" content="3" />
        </noscript>
      )}
      <PageHead title={words.title} lead={summary === '' ? words.lead : summary} />
      {reading.length > 0 && (
        <section className="section" aria-labelledby="cte-se">
          <h2 id="cte-se">{words.groups.reading}</h2>
          <PapersTable caption={words.groups.reading} rows={reading} />
        </section>
      )}
      {groups.slice(0, 2).map((state) => (
        <Group key={state} title={words.groups[state]} name={state} empty={inGroup(state).length === 0}>
          {state === 'ready' && mayRecord && (
            <PostForm id="vsechny" submission={null} label={words.confirmAll(ready)}>
              <div className="buttons">
                <Button name="intent" value="confirm-all">
                  {words.confirmAll(ready)}
                </Button>
              </div>
            </PostForm>
          )}
          <div className="after">
            <ProposalsTable caption={words.groups[state]} rows={inGroup(state)} mayRecord={mayRecord} />
          </div>
        </Group>
      ))}
      <Group title={words.groups.failed} name="nejde" empty={failed.length === 0}>
        <PapersTable caption={words.groups.failed} rows={failed} />
      </Group>
      {mayRecord && tables.length > 0 && (
        <ul className="after">
          {tables.map(({ documentId, name, index, caption }) => (
            <li key={`${documentId} ${index}`}>
              <Link to={pastLinks.columns(unitId, documentId, index)}>
                {words.mapping.link}: {name}
                {caption !== null && `, ${caption}`}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {mayRecord && <FilesForm upload={upload} submission={submission} />}
      {mayRecord && offered.length > 0 && <OfferedForm offered={offered} submission={null} />}
      {groups.slice(2).map((state) => (
        <Group key={state} title={words.groups[state]} name={state} empty={inGroup(state).length === 0}>
          <ProposalsTable
            caption={words.groups[state]}
            rows={inGroup(state)}
            mayRecord={mayRecord && state === 'skipped'}
          />
        </Group>
      ))}
      <p className="after">
        <Link to={meetingLinks.list(unitId)}>{partnership.view.back}</Link>
      </p>
    </Page>
  )
}

function Group({
  title,
  name,
  empty,
  children,
}: {
  title: string
  name: string
  empty: boolean
  children: React.ReactNode
}) {
  if (empty) return null
  return (
    <section className="section" aria-labelledby={`skupina-${name}`}>
      <h2 id={`skupina-${name}`}>{title}</h2>
      {children}
    </section>
  )
}
