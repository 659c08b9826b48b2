import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { asId, newId } from '#kernel/ids.ts'
import { firstDayOfYear, yearOf } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Field } from '#web/components/field.tsx'
import { OvertakenNote } from '#web/components/overtaken-note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { RemoveForm } from '#web/components/remove-form.tsx'
import { servicesContext } from '#web/context.ts'
import { versionToSend } from '#web/forms/overtaken.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { type PracticeContent, practiceSides, practiceTasks } from '../../domain/register/practice.ts'
import { removePractice, savePractice } from '../../use-cases/register/save-practice.ts'
import { showRegister } from '../../use-cases/register/show-register.ts'
import { dayText, readTerm, textOf } from './read-term.ts'
import { registerLinks } from './register-links.ts'
import { TermFields } from './term-fields.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { practices } = await showRegister(deps, { unitId })
  const empty = {
    id: newId<'PartnershipPractice'>(),
    task: 'convene' as const,
    side: 'agency' as const,
    from: firstDayOfYear(yearOf(deps.today())),
    to: null,
    note: null,
    version: 0,
  }
  const practice = params['practiceId'] === undefined ? empty : practices.find(({ id }) => id === params['practiceId'])
  if (practice === undefined) throw new Refusal('record.not_found')
  return { unitId, practice }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const { form: words } = messagesIn(language).register
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const id = asId<'PartnershipPractice'>(textOf(form, 'id'))
    const version = Number(form.get('version'))
    const removal = form.get('intent') === 'remove'
    if (removal) await removePractice(deps, { unitId, id, version })
    else await savePractice(deps, { unitId, id, version, content: readPractice(form) })
    return redirect(registerLinks.tab(unitId), {
      headers: { 'Set-Cookie': leaveFlash(removal ? words.removed : words.saved) },
    })
  })
}

function readPractice(form: FormData): PracticeContent {
  const { from, to } = readTerm(form)
  if (from === null) throw new Refusal('term.from_missing', {}, 'from')
  return {
    task: practiceTasks.find((task) => task === form.get('task')) ?? 'convene',
    side: practiceSides.find((side) => side === form.get('side')) ?? 'shared',
    from,
    to,
    note: textOf(form, 'note'),
  }
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** From when to when which side convenes, chairs or writes the minutes. */
export default function Practice() {
  const { unitId, practice } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { register, shell } = useMessages()
  const { form, tasks, sides } = register
  const title = practice.version === 0 ? form.newPractice : form.editPractice
  const removal = submission?.values['intent'] === 'remove'
  const sent = removal ? null : submission
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} />
      <OvertakenNote
        submission={sent}
        version={practice.version}
        facts={[
          [form.task, tasks[practice.task]],
          [form.side, sides[practice.side]],
          [form.from, dayText(practice.from)],
          [form.to, dayText(practice.to)],
          [form.note, practice.note],
        ]}
      />
      <PostForm submission={sent}>
        <input type="hidden" name="id" value={sent?.values['id'] ?? practice.id} />
        <input type="hidden" name="version" value={versionToSend(sent, practice.version)} />
        <div className="fields-row">
          <Field name="task" label={form.task} kind={{ as: 'select' }} value={practice.task}>
            <Options of={tasks} />
          </Field>
          <Field name="side" label={form.side} kind={{ as: 'select' }} value={practice.side}>
            <Options of={sides} />
          </Field>
        </div>
        <TermFields from={practice.from} to={practice.to} beginKnown />
        <div className="after">
          <Field name="note" label={form.note} value={practice.note ?? ''} optional />
        </div>
        <div className="buttons form-buttons">
          <Button>{form.save}</Button>
          <ButtonLink kind="plain" to={registerLinks.tab(unitId)}>
            {shell.back}
          </ButtonLink>
        </div>
      </PostForm>
      {practice.version > 0 && (
        <RemoveForm
          words={{ label: form.remove, question: form.removeQuestion, consequence: form.removeConsequence }}
          entryId={practice.id}
          version={practice.version}
          submission={removal ? submission : null}
        />
      )}
    </Page>
  )
}

function Options({ of }: { of: Readonly<Record<string, string>> }) {
  return Object.entries(of).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))
}
