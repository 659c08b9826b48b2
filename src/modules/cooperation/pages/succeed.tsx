import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { asId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Field } from '#web/components/field.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { SuggestField } from '#web/components/suggest-field.tsx'
import { servicesContext } from '#web/context.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { lookUpOffice, namesToOffer } from '../use-cases/look-up-office.ts'
import { succeedInOffice } from '../use-cases/succeed-in-office.ts'
import { readTerm, textOf } from './read-term.ts'
import { SavedMeanwhile, wasOvertaken } from './saved-meanwhile.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const leaving = await lookUpOffice(deps, { unitId, id: idInAddress<'OfficeHolding'>(params['officeId']) })
  return { leaving, id: newId<'OfficeHolding'>(), names: await namesToOffer(deps, unitId) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const { id } = await lookUpOffice(deps, { unitId, id: idInAddress<'OfficeHolding'>(args.params['officeId']) })
    const name = textOf(form, 'name')
    const { term, refusals } = readTerm(form)
    const nameless = name === '' ? [new Refusal('office.person_missing', {}, 'name')] : []
    if (term === null || nameless.length > 0) return saidAtFields(form, [...nameless, ...refusals], explain)

    const successor = await succeedInOffice(deps, {
      leaving: { id, version: Number(form.get('version')) },
      id: asId(textOf(form, 'id')),
      name,
      from: term.from,
      note: textOf(form, 'note'),
    })
    const { succeeded } = messagesIn(language).cooperation.form
    return redirect(paths.handOver(unitId, successor.office), {
      headers: { 'Set-Cookie': leaveFlash(succeeded(successor.personName, successor.from)) },
    })
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** Somebody new in an office, in one form: the one who leaves ends the day before. */
export default function Succeed() {
  const { leaving, id, names } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { cooperation, shell } = useMessages()
  const { form } = cooperation
  const title = form.succeedTitle(cooperation.offices[leaving.office])
  const overtaken = wasOvertaken(submission, leaving.version)
  const sentVersion = submission?.values['version']
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} lead={form.succeedLead(leaving.personName)} />
      {overtaken && (
        <SavedMeanwhile>
          {leaving.personName}, {cooperation.term(leaving.from, leaving.to)}
        </SavedMeanwhile>
      )}
      <PostForm submission={submission}>
        <input type="hidden" name="id" value={submission?.values['id'] ?? id} />
        <input
          type="hidden"
          name="version"
          value={overtaken || sentVersion === undefined ? String(leaving.version) : sentVersion}
        />
        <SuggestField name="name" label={form.name} hint={form.nameHint} value="" suggestions={names} />
        <Field name="from" label={form.startsOn} kind={{ as: 'date' }} short />
        <Field name="note" label={form.note} kind={{ as: 'textarea', rows: 2 }} optional />
        <div className="buttons form-buttons">
          <Button>{form.succeed}</Button>
          <ButtonLink kind="plain" to={paths.offices(leaving.unitId)}>
            {shell.back}
          </ButtonLink>
        </div>
      </PostForm>
    </Page>
  )
}
