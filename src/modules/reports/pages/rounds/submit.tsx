import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { asId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Field } from '#web/components/field.tsx'
import { Icon } from '#web/components/icon.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { offerApprovers } from '../../use-cases/rounds/show-rounds.ts'
import { submitReport } from '../../use-cases/rounds/submit-report.ts'
import { showReport } from '../../use-cases/show-report.ts'
import { reportLinks } from '../report-links.ts'
import { textOfField } from '../text-of-field.ts'
import { ChangesTable } from './changes-table.tsx'

const approverField = 'approver.'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const reportId = idInAddress<'Report'>(params['reportId'])
  const approvers = await offerApprovers(deps, reportId)
  const { report, changes, rounds } = await showReport(deps, { reportId, language })
  if (report.unitId !== params['unitId']) throw new Refusal('record.not_found')
  const before = rounds[0]?.approvals.map(({ accountId }) => accountId) ?? []
  const alone = deps.actor.kind === 'account' && approvers.some(({ accountId }) => isActor(deps.actor, accountId))
  return { id: newId<'ReportRound'>(), report, approvers, alone, changes, before, number: rounds[0]?.number ?? 0 }
}

export function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const round = await submitReport(deps, {
      id: idInAddress(textOfField(form, 'id') ?? undefined),
      reportId: idInAddress(args.params['reportId']),
      version: Number(form.get('version')),
      approvers: [...form.keys()].flatMap((name) =>
        name.startsWith(approverField) ? [asId<'Account'>(name.slice(approverField.length))] : [],
      ),
      note: textOfField(form, 'note'),
    })
    return redirect(reportLinks.one(round.unitId, round.reportId), {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).reportRounds.submit.done) },
    })
  })
}

/** Whom the report goes to, and what those who saw it before will find changed. */
export default function SubmitReportPage() {
  const { id, report, approvers, alone, changes, before, number } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { reports, reportRounds, shell } = useMessages()
  const words = reportRounds.submit
  const wrong = submission?.errors['approvers'] ?? null
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={reports.title(report.year)} />
      <PostForm submission={submission} label={words.title}>
        <input type="hidden" name="id" value={submission?.values['id'] ?? id} />
        <input type="hidden" name="version" value={report.version} />
        <p>{words.lead}</p>
        <fieldset
          className={wrong === null ? 'field' : 'field field-error'}
          id="f-approvers"
          aria-describedby={wrong === null ? undefined : 'f-approvers-error'}
        >
          <legend>{words.approvers}</legend>
          <p className="hint">{alone ? words.alone : words.approversHint}</p>
          {wrong !== null && (
            <p className="error" id="f-approvers-error">
              <Icon name="tri" />
              {wrong}
            </p>
          )}
          {approvers.map(({ accountId, name }) => (
            <Field
              key={accountId}
              name={`${approverField}${accountId}`}
              label={name}
              kind={{ as: 'checkbox', checked: before.includes(accountId) }}
              optional
            />
          ))}
        </fieldset>
        <Field name="note" label={words.note} kind={{ as: 'textarea', rows: 3 }} optional />
        <div className="buttons form-buttons">
          <Button>{words.button}</Button>
          <ButtonLink kind="plain" to={reportLinks.one(report.unitId, report.id)}>
            {words.back}
          </ButtonLink>
        </div>
      </PostForm>
      {number > 0 && (
        <section className="section" aria-labelledby="zmeny">
          <h2 id="zmeny">{words.changesTitle(number)}</h2>
          {changes.length === 0 ? <p>{words.noChanges}</p> : <ChangesTable changes={changes} />}
        </section>
      )}
    </Page>
  )
}

function isActor(actor: { readonly kind: string; readonly accountId?: string }, accountId: string): boolean {
  return actor.accountId === accountId
}
