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
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { addRecord } from '../use-cases/add-record.ts'
import { choicesFor } from './choices.ts'
import { keepPapers } from './keep-papers.ts'
import { KindChooser } from './kind-chooser.tsx'
import { readRecordForm } from './read-record-form.ts'
import { readRecordAddress } from './record-address.ts'
import { RecordForm } from './record-form.tsx'
import { newRecordValues, returnedRecord } from './record-form-values.ts'
import { recordLinks } from './record-links.ts'
import { savedSentence } from './saved-sentence.ts'
import { refusedAsTooLarge } from './too-large.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { kind, offer } = readRecordAddress(request.url)
  if (kind === undefined) return { unitId, offer, form: null }
  const choices = await choicesFor(deps, unitId, language)
  return { unitId, offer, form: { kind, choices, values: newRecordValues(newId(), kind, offer) } }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return (
    refusedAsTooLarge(args.request, explain) ??
    submit(args, async (form) => {
      await keepPapers(deps, unitId, form)
      const values = returnedRecord(returned(form, {}).values)
      const { content, state, refusals } = readRecordForm(values, deps.today())
      if (refusals.length > 0) return saidAtFields(form, refusals, explain)

      const begins = state === 'offered' ? state : 'carried-out'
      const record = await addRecord(deps, { unitId, id: asId(values.id), content, state: begins })
      return redirect(recordLinks.one(unitId, record.id), {
        headers: { 'Set-Cookie': leaveFlash(savedSentence(record, messagesIn(language))) },
      })
    })
  )
}

/** A form that came back refused must offer the paper that was kept meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** Writes down help that was given or offered: first its kind, then only what belongs to that kind. */
export default function NewRecord() {
  const { unitId, offer, form } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { learning, shell } = useMessages()
  const words = learning.form
  if (form === null) {
    return (
      <Page>
        <title>{shell.title(words.newTitle)}</title>
        <PageHead title={words.newTitle} lead={words.chooseLead} />
        <KindChooser unitId={unitId} offer={offer} />
      </Page>
    )
  }
  const { kind, choices } = form
  const values = submission && 'title' in submission.values ? returnedRecord(submission.values) : form.values
  const name = learning.kinds[kind]
  const title = offer ? words.offerTitleOf(name) : words.newTitleOf(name)
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead
        title={title}
        lead={offer ? words.offerLead : kind === 'education-group' ? words.newLeadHours : words.newLead}
      />
      <RecordForm
        key={`${kind} ${offer}`}
        kind={kind}
        values={values}
        choices={choices}
        submission={submission}
        saveLabel={offer ? words.saveOffer : words.save}
      >
        {submission && '' in submission.errors ? (
          <Link to={recordLinks.one(unitId, values.id)}>{words.openSaved}</Link>
        ) : (
          <ButtonLink kind="plain" to={recordLinks.add(unitId)}>
            {words.otherKind}
          </ButtonLink>
        )}
      </RecordForm>
    </Page>
  )
}
