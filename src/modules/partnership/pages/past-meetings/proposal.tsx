import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Field } from '#web/components/field.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { meetingChoices } from '../../use-cases/meeting-choices.ts'
import { confirmPastMeeting } from '../../use-cases/past-meetings/confirm-past-meeting.ts'
import { showPastMeetings } from '../../use-cases/past-meetings/show-past-meetings.ts'
import { MeetingForm } from '../meeting-form.tsx'
import { meetingLinks } from '../meeting-links.ts'
import { doubtSentence, titleOfKnown } from './describe-proposal.ts'
import { pastLinks } from './past-links.ts'
import { readProposalForm, valuesOfProposal } from './proposal-values.ts'
import { returnedProposal } from './returned-proposal.ts'
import { SaidInPaper } from './said-in-paper.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { proposals, mayRecord } = await showPastMeetings(deps, unitId)
  const found = proposals.find(
    ({ documentId, proposal }) => documentId === params['documentId'] && proposal.key === params['key'],
  )
  if (found === undefined || !mayRecord) throw new Refusal('record.not_found')
  if (found.meetingId !== null) throw redirect(meetingLinks.one(unitId, found.meetingId))
  const choices = await meetingChoices(deps, unitId)
  return { unitId, ...choices, ...found, values: valuesOfProposal(found.proposal, choices.groups, deps.today()) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  const documentId = idInAddress<'Document'>(args.params['documentId'])
  return submit(args, async (form) => {
    const { confirmed, refusals } = readProposalForm(returnedProposal(returned(form, {}).values), deps.today())
    if (refusals.length > 0) return saidAtFields(form, refusals, explain)
    const separate = form.get('separate') === 'ano'
    const key = args.params['key'] ?? ''
    await confirmPastMeeting(deps, { unitId, documentId, key, separate, corrected: confirmed })
    const { recorded } = messagesIn(language).pastMeetings
    return redirect(pastLinks.list(unitId), { headers: { 'Set-Cookie': leaveFlash(recorded) } })
  })
}

/** One past meeting: the form as its paper fills it, beside the words of the paper and what is doubtful. */
export default function Proposal() {
  const { unitId, documentId, fileName, proposal, meant, groups, organisations, values } =
    useLoaderData<typeof loader>()
  const messages = useMessages()
  const { longDate } = useFormat()
  const words = messages.pastMeetings
  const submission = useActionData<typeof action>() ?? null
  const shown = submission === null ? values : returnedProposal(submission.values)
  const known = meant === null ? null : titleOfKnown(meant, messages, longDate)
  return (
    <Page>
      <title>{messages.shell.title(words.one.title)}</title>
      <PageHead title={words.one.title} lead={words.one.lead(fileName)} />
      {proposal.doubts.length > 0 && (
        <Note kind="due">
          <h2 className="h3">{words.one.look}</h2>
          <ul>
            {proposal.doubts.map((doubt) => {
              const sentence = doubtSentence(doubt, words)
              return <li key={sentence}>{sentence}</li>
            })}
          </ul>
        </Note>
      )}
      <div className="two section">
        <MeetingForm
          values={shown}
          submission={submission}
          expected={null}
          groups={groups}
          organisations={organisations}
          asksOutsideValidity={false}
          saveLabel={known === null ? words.one.confirm : words.one.complete}
          more={<MoreFields presentCount={shown.presentCount} decisions={shown.decisions} known={known} />}
        >
          <ButtonLink kind="plain" to={pastLinks.list(unitId)}>
            {words.one.back}
          </ButtonLink>
        </MeetingForm>
        <aside aria-label={words.one.said}>
          <SaidInPaper proposal={proposal} documentId={documentId} />
        </aside>
      </div>
    </Page>
  )
}

function MoreFields({
  presentCount,
  decisions,
  known,
}: {
  presentCount: string
  decisions: string
  /** The recorded meeting of the same day and kind. */
  known: string | null
}) {
  const { one } = useMessages().pastMeetings
  return (
    <section className="section">
      <Field
        name="decisions"
        label={one.decisions}
        hint={one.decisionsHint}
        kind={{ as: 'textarea', rows: 3 }}
        value={decisions}
        optional
      />
      <Field
        name="presentCount"
        label={one.presentCount}
        hint={one.presentCountHint}
        value={presentCount}
        optional
        short
      />
      {known !== null && (
        <Field name="separate" label={one.separate} hint={one.separateHint(known)} kind={{ as: 'checkbox' }} optional />
      )}
    </section>
  )
}
