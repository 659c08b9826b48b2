import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { useMessages } from '#web/use-messages.ts'
import { changeRecord } from '../use-cases/change-record.ts'
import { choicesFor } from './choices.ts'
import { keepPapers } from './keep-papers.ts'
import { KindSwitch } from './kind-switch.tsx'
import { readRecordForm } from './read-record-form.ts'
import { readRecordAddress } from './record-address.ts'
import { RecordFacts } from './record-facts.tsx'
import { RecordForm } from './record-form.tsx'
import { returnedRecord, valuesOfRecord } from './record-form-values.ts'
import { recordLinks } from './record-links.ts'
import { recordOfUnit } from './record-of-unit.ts'
import { savedSentence } from './saved-sentence.ts'
import { refusedAsTooLarge } from './too-large.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const { record } = await recordOfUnit(deps, params)
  const kind = readRecordAddress(request.url).kind ?? record.kind
  return { record, kind, values: valuesOfRecord(record), choices: await choicesFor(deps, record.unitId, language) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  return (
    refusedAsTooLarge(args.request, explain) ??
    submit(args, async (form) => {
      const { record: known } = await recordOfUnit(deps, args.params)
      await keepPapers(deps, known.unitId, form)
      form.set('state', known.progress.state)
      const values = returnedRecord(returned(form, {}).values)
      const { content, refusals } = readRecordForm(values, deps.today(), known.linkedTo)
      if (refusals.length > 0) return saidAtFields(form, refusals, explain)

      const record = await changeRecord(deps, { id: known.id, version: Number(values.version), content })
      return redirect(recordLinks.one(record.unitId, record.id), {
        headers: { 'Set-Cookie': leaveFlash(savedSentence(record, messagesIn(language))) },
      })
    })
  )
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** Changes a record. When somebody else was faster, both states stand on the page and the person decides. */
export default function EditRecord() {
  const { record, kind, choices, values: saved } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { learning, shell } = useMessages()
  const { form } = learning
  const title = form.editTitle(record.title)
  const sent = submission && 'title' in submission.values ? returnedRecord(submission.values) : saved
  const overtaken = submission !== null && '' in submission.errors && sent.version !== String(record.version)
  const values = overtaken ? { ...sent, version: String(record.version), linkedBefore: record.linkedTo } : sent
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} lead={learning.kinds[kind]} />
      <KindSwitch current={kind} />
      <div className={overtaken ? 'two' : undefined}>
        <RecordForm
          key={kind}
          kind={kind}
          values={values}
          choices={choices}
          submission={submission}
          saveLabel={overtaken ? form.overwrite : form.save}
        >
          <ButtonLink kind="plain" to={recordLinks.one(record.unitId, record.id)}>
            {shell.back}
          </ButtonLink>
        </RecordForm>
        {overtaken && (
          <aside aria-labelledby="novy-stav">
            <section className="section">
              <h2 id="novy-stav">{form.currentState}</h2>
              <p className="small">{form.currentStateLead}</p>
              <p className="after">
                <b>{record.title}</b>
              </p>
              <RecordFacts record={record} documents={choices.documents} />
            </section>
          </aside>
        )}
      </div>
    </Page>
  )
}
