import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { readMarkdown } from '#documents/read/markdown/read-markdown.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { discardDraft } from '../../use-cases/minutes/discard-draft.ts'
import { openMinutes } from '../../use-cases/minutes/open-minutes.ts'
import { followUpOf } from '../../use-cases/tasks/follow-up.ts'
import { meetingLinks } from '../meeting-links.ts'
import { meetingOfUnit } from '../meeting-of-unit.ts'
import { FollowUpList } from '../tasks/follow-up-list.tsx'
import { ConflictForm } from './conflict-form.tsx'
import { DraftNote } from './draft-note.tsx'
import { MinutesForm } from './minutes-form.tsx'
import { minutesLinks } from './minutes-links.ts'
import { OthersWarning } from './others-warning.tsx'
import { saveWritten } from './save-written.ts'
import { whenWords } from './when-words.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, language, session } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  const { text, version, draft, others, mayWrite } = await openMinutes(deps, meeting.id)
  if (!mayWrite) throw new Refusal('access.forbidden')
  const now = deps.now()
  const named = others.map(({ name, seenAt, active }) => ({ name, when: whenWords(seenAt, now, language), active }))
  const knowing = new URL(request.url).searchParams.get('psat') === 'ano'
  return {
    meeting,
    text,
    version,
    blocks: readMarkdown(text),
    followUp: await followUpOf(deps, meeting.id),
    accountId: session?.accountId ?? '',
    draft:
      draft === null
        ? null
        : {
            text: draft.text ?? '',
            baseVersion: draft.baseVersion,
            when: whenWords(draft.savedAt, now, language),
          },
    others: named,
    // Whoever has begun already goes on; whoever comes second is asked first.
    warned: named.some(({ active }) => active) && draft === null && !knowing,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const { minutes } = messagesIn(language)
  const meetingId = idInAddress<'Meeting'>(args.params['meetingId'])
  return submit(args, async (form) => {
    const { meeting } = await meetingOfUnit(deps, args.params)
    const to = (address: string, sentence: string) =>
      redirect(address, { headers: { 'Set-Cookie': leaveFlash(sentence) } })
    if (form.get('intent') === 'discard') {
      await discardDraft(deps, meetingId)
      return to(meetingLinks.one(meeting.unitId, meetingId), minutes.keeping.discarded)
    }
    const outcome = await saveWritten(deps, meetingId, form)
    return outcome === 'saved'
      ? to(meetingLinks.one(meeting.unitId, meetingId), minutes.saved)
      : to(minutesLinks.editAnyway(meeting.unitId, meetingId), minutes.conflict.merged)
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** Where minutes are written: kept as a draft all the time, saved when the person says so. */
export default function EditMinutes() {
  const loaded = useLoaderData<typeof loader>()
  const { meeting, version, draft, others, warned } = loaded
  const { minutes, partnership, shell, tasks } = useMessages()
  const { longDate } = useFormat()
  const submission = useActionData<typeof action>() ?? null
  const title = minutes.title(partnership.title(partnership.kinds[meeting.kind], meeting.name, longDate(meeting.on)))
  const sent = submission?.values['minutes']
  const overtaken = sent !== undefined && Number(submission?.values['baseVersion']) !== version
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={overtaken ? minutes.conflict.title : title} />
      {overtaken ? (
        <ConflictForm meeting={meeting} mine={sent} theirs={loaded.text} version={version} submission={submission} />
      ) : warned ? (
        <OthersWarning meeting={meeting} others={others} blocks={loaded.blocks} />
      ) : (
        <>
          {draft !== null && <DraftNote draft={draft} version={version} />}
          <div className="two">
            <MinutesForm
              key={draft === null ? version : `${version} ${draft.baseVersion}`}
              meeting={meeting}
              text={sent ?? draft?.text ?? loaded.text}
              baseVersion={draft?.baseVersion ?? version}
              others={others}
              accountId={loaded.accountId}
              submission={submission}
            />
            <aside aria-label={tasks.section.title}>
              <FollowUpList meeting={meeting} followUp={loaded.followUp} />
            </aside>
          </div>
        </>
      )}
    </Page>
  )
}
