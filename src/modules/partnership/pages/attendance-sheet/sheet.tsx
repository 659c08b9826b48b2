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
import { leaveFlash } from '#platform/http/session.ts'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { explained } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { largestUpload } from '../../../intake/index.ts'
import { attachSheet } from '../../use-cases/attendance-sheet/attach-sheet.ts'
import { readSheet, tickFromSheet } from '../../use-cases/attendance-sheet/read-sheet.ts'
import { meetingLinks } from '../meeting-links.ts'
import { meetingOfUnit } from '../meeting-of-unit.ts'
import { SheetParts } from './sheet-parts.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const { meeting } = await meetingOfUnit(deps, params)
  const { id, unitId } = meeting
  return { id, unitId, sheet: await readSheet(deps, id), documentId: newId<'Document'>() }
}

/** Takes the file, or ticks the names that were read in it. */
export async function action(args: ActionFunctionArgs) {
  const { deps, language, explain } = args.context.get(servicesContext)
  const meetingId = idInAddress<'Meeting'>(args.params['meetingId'])
  const back = meetingLinks.one(idInAddress(args.params['unitId']), meetingId)
  const words = messagesIn(language).meetingPapers.sheet
  // Refused before it is read: a file of 200 MB would only fill the memory.
  if (Number(args.request.headers.get('content-length') ?? 0) > largestUpload + 100_000)
    return data(explained(new FormData(), explain(new Refusal('document.too_large', {}, 'sheet'))), 413)
  return submit(args, async (form) => {
    if (form.get('intent') === 'tick') {
      await tickFromSheet(deps, meetingId)
      return redirect(back, { headers: { 'Set-Cookie': leaveFlash(words.ticked) } })
    }
    const file = form.get('sheet')
    if (!(file instanceof File) || file.name === '') throw new Refusal('document.not_chosen', {}, 'sheet')
    const given = String(form.get('documentId') ?? '')
    await attachSheet(deps, {
      meetingId,
      documentId: isId(given) ? asId(given) : newId(),
      name: file.name,
      mediaType: file.type,
      bytes: await file.bytes(),
    })
    return redirect(back, { headers: { 'Set-Cookie': leaveFlash(words.attached) } })
  })
}

/** The signed sheet of a meeting: its form, and where a form that was refused comes back. */
export default function Sheet() {
  const { id, unitId, sheet, documentId } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { meetingPapers, partnership, shell } = useMessages()
  const words = meetingPapers.sheet
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={words.lead} />
      <SheetParts unitId={unitId} meetingId={id} documentId={documentId} sheet={sheet} submission={submission} />
      <p className="after">
        <Link to={meetingLinks.one(unitId, id)}>{partnership.view.backToMeeting}</Link>
      </p>
    </Page>
  )
}
