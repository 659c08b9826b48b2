import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { DocumentView } from '#web/components/document-view.tsx'
import { OvertakenNote } from '#web/components/overtaken-note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { isOvertaken, versionToSend } from '#web/forms/overtaken.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { showPacket } from '../../use-cases/packet/show-packet.ts'
import { reportLinks } from '../report-links.ts'
import { actOnPacket } from './act-on-packet.ts'
import { PacketForm } from './packet-form.tsx'
import { VoteForm } from './vote-form.tsx'
import { VotesList } from './votes-list.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const packetId = idInAddress<'CouncilPacket'>(params['packetId'])
  const { unit, ...view } = await showPacket(deps, { packetId, language })
  if (unit.id !== params['unitId']) throw new Refusal('record.not_found')
  return { ...view, voteId: newId<'CouncilVote'>() }
}

export function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const packetId = idInAddress<'CouncilPacket'>(args.params['packetId'])
    const { packet, sentence } = await actOnPacket(deps, form, packetId, messagesIn(language).councilPacket.page)
    return redirect(reportLinks.packet(packet.unitId, packet.id), { headers: { 'Set-Cookie': leaveFlash(sentence) } })
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** One packet: the paper as it looks now, beside it what it says, and how the council voted. */
export default function PacketPage() {
  const { packet, paper, title, suggested, possible, decision, mayWrite, voteId } = useLoaderData<typeof loader>()
  const actionData = useActionData<typeof action>()
  const { councilPacket, shell } = useMessages()
  const words = councilPacket.page
  const { unitId, about, version } = packet
  const answer = actionData && 'errors' in actionData ? actionData : null
  const answerTo = (intent: string) => (answer?.values['intent'] === intent ? answer : null)
  const saving = answerTo('save')
  return (
    <Page>
      <title>{shell.title(words.kind)}</title>
      <PageHead
        title={`${words.kind}: ${title}`}
        lead={decision === null ? words.lead : words.leadDecided}
        actions={
          <>
            <ButtonLink kind="outline" icon="download" to={reportLinks.packetPaper(unitId, packet.id)}>
              {words.paper}
            </ButtonLink>
            <ButtonLink
              kind="outline"
              to={about.of === 'report' ? reportLinks.one(unitId, about.reportId) : paths.unit(unitId, 'agreement')}
            >
              {words.about[about.of]}
            </ButtonLink>
          </>
        }
      />
      <div className="report-page">
        <DocumentView document={paper} label={words.preview} />
        <div>
          <VotesList packet={packet} mayUndo={mayWrite} submission={answerTo('undo')} />
          {mayWrite && decision === null && (
            <>
              <OvertakenNote
                submission={saving}
                version={version}
                facts={[
                  [words.draftResolution, packet.draftResolution ?? suggested.draftResolution],
                  [words.background, packet.background ?? suggested.background],
                  [words.presentedBy, packet.presentedBy],
                  [words.preparedBy, packet.preparedBy],
                ]}
              />
              <PacketForm
                packet={packet}
                suggested={suggested}
                possible={possible}
                version={versionToSend(saving, version)}
                saveLabel={isOvertaken(saving, version) ? words.overwrite : words.save}
                submission={saving}
              />
              <VoteForm id={voteId} packet={packet} submission={answerTo('vote')} />
            </>
          )}
        </div>
      </div>
      <div className="buttons after">
        <ButtonLink kind="plain" to={reportLinks.all(unitId)}>
          {words.back}
        </ButtonLink>
      </div>
    </Page>
  )
}
