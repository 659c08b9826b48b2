import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { parseCzechDay } from '#kernel/czech-day.ts'
import { asId, isId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { DocumentView } from '#web/components/document-view.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Seg } from '#web/components/seg.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { offices } from '../../cooperation/index.ts'
import { type HandedOffice, handedOffices, officeHandedBy } from '../domain/hand-over.ts'
import { recordHandOver } from '../use-cases/record-hand-over.ts'
import { showHandOver } from '../use-cases/show-hand-over.ts'
import { ConfirmHandOver } from './confirm-hand-over.tsx'
import { DoneHandOvers } from './done-hand-overs.tsx'

export async function loader({ params, url, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const office = officeAsked(url)
  const { paper, holders, pair, done, mayRecord, today } = await showHandOver(deps, { unitId, office, language })
  return {
    unitId,
    office,
    paper,
    done,
    mayRecord,
    today,
    holders: holders.map(({ id, personName, from, to }) => ({ id, personName, from, to })),
    giving: pair.giving?.id ?? null,
    taking: pair.taking?.id ?? null,
    id: newId<'HandOver'>(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  const office = officeAsked(args.url)
  return submit(args, async (form) => {
    const text = (name: string): string => String(form.get(name) ?? '').trim()
    const holder = (name: string) => (isId(text(name)) ? asId<'OfficeHolding'>(text(name)) : null)
    const day = text('handedOn')
    const handedOn = parseCzechDay(day)
    if (day === '') throw new Refusal('hand_over.day_missing', {}, 'handedOn')
    if (handedOn === null) throw new Refusal('hand_over.day_impossible', { text: day }, 'handedOn')
    const { toName } = await recordHandOver(deps, {
      unitId,
      office,
      handedOn,
      language,
      id: asId(text('id')),
      fromId: holder('fromId'),
      toId: holder('toId'),
      note: text('note'),
    })
    return redirect(paths.handOver(unitId, office), {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).handOver.page.confirmed(toName)) },
    })
  })
}

/** What an office is handed over with: the paper as it is now, its files, and the record that it was handed over. */
export default function HandOverPage() {
  const view = useLoaderData<typeof loader>()
  const { unitId, office, paper, done, mayRecord } = view
  const submission = useActionData<typeof action>() ?? null
  const { handOver, shell } = useMessages()
  const words = handOver.page
  const file = (format: 'docx' | 'pdf') => `/api/units/${unitId}/hand-over.${format}?office=${office}`
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <ButtonLink kind="outline" icon="download" to={file('docx')} download>
              {words.download.docx}
            </ButtonLink>
            <ButtonLink kind="outline" icon="download" to={file('pdf')} download>
              {words.download.pdf}
            </ButtonLink>
          </>
        }
      />
      <Seg
        label={words.office}
        options={handedOffices.map((one) => ({
          label: words.tabs[one],
          to: `?urad=${one}`,
          current: one === office,
        }))}
      />
      <div className="report-page after">
        <DocumentView document={paper} label={words.preview} />
        <div>
          {mayRecord && <ConfirmHandOver key={office} view={view} submission={submission} />}
          <DoneHandOvers done={done} />
        </div>
      </div>
    </Page>
  )
}

/** The office in the address; a stand-in hands over the manager's. */
function officeAsked(url: URL): HandedOffice {
  const asked = offices.find((one) => one === url.searchParams.get('urad'))
  return asked === undefined ? 'manager' : officeHandedBy(asked)
}
