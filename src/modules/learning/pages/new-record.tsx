import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { asId, newId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { missingProofs } from '../domain/missing-proofs.ts'
import { addRecord } from '../use-cases/add-record.ts'
import { choicesFor } from './choices.ts'
import { readRecordForm } from './read-record-form.ts'
import { RecordForm } from './record-form.tsx'
import { newRecordValues, returnedRecord } from './record-form-values.ts'
import { recordLinks } from './record-links.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  return { unitId, values: newRecordValues(newId()), choices: await choicesFor(deps, unitId, language) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const values = returnedRecord(returned(form, {}).values)
    const { content, refusals } = readRecordForm(values, deps.today())
    if (refusals.length > 0) return saidAtFields(form, refusals, explain)

    const record = await addRecord(deps, { unitId, id: asId(values.id), content })
    const words = messagesIn(language).learning
    const [missing] = missingProofs(record)
    return redirect(recordLinks.one(unitId, record.id), {
      headers: {
        'Set-Cookie': leaveFlash(words.form.saved(missing === undefined ? null : words.missing[missing])),
      },
    })
  })
}

/** Writes down education, support, research, advice or another document. */
export default function NewRecord() {
  const { unitId, choices, values: empty } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { learning, shell } = useMessages()
  const { form } = learning
  const values = submission ? returnedRecord(submission.values) : empty
  return (
    <Page>
      <title>{shell.title(form.newTitle)}</title>
      <PageHead title={form.newTitle} lead={form.newLead} />
      <RecordForm unitId={unitId} values={values} choices={choices} submission={submission} saveLabel={form.save}>
        {submission && '' in submission.errors && <Link to={recordLinks.one(unitId, values.id)}>{form.openSaved}</Link>}
      </RecordForm>
    </Page>
  )
}
