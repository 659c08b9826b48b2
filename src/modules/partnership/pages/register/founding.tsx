import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { asId, isId } from '#kernel/ids.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Field } from '#web/components/field.tsx'
import { OvertakenNote } from '#web/components/overtaken-note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { versionToSend } from '#web/forms/overtaken.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { listDocuments } from '../../../intake/index.ts'
import { saveFounding } from '../../use-cases/register/save-founding.ts'
import { showRegister } from '../../use-cases/register/show-register.ts'
import { dayText, readDay, textOf } from './read-term.ts'
import { registerLinks } from './register-links.ts'

/** So many documents are offered, the newest first. */
const offered = 200

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { founding, statute, rules } = await showRegister(deps, { unitId })
  const documents = await listDocuments(deps, unitId, { limit: offered, offset: 0 })
  const papers = new Map([...documents, statute, rules].flatMap((one) => (one === null ? [] : [[one.id, one.name]])))
  return { unitId, founding, papers: [...papers].map(([id, name]) => ({ id, name })) }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const paper = (field: string) => (isId(textOf(form, field)) ? asId<'Document'>(textOf(form, field)) : null)
    const content = {
      name: textOf(form, 'name'),
      founder: textOf(form, 'founder'),
      foundedOn: readDay(form, 'foundedOn'),
      statuteId: paper('statuteId'),
      rulesId: paper('rulesId'),
      note: textOf(form, 'note'),
    }
    await saveFounding(deps, { unitId, version: Number(form.get('version')), content })
    return redirect(registerLinks.tab(unitId), {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).register.form.saved) },
    })
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** Who founded the partnership, when and by which papers. */
export default function Founding() {
  const { unitId, founding, papers } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { register, shell } = useMessages()
  const { form } = register
  const paperField = (name: 'statuteId' | 'rulesId', label: string) => (
    <Field name={name} label={label} kind={{ as: 'select' }} value={founding[name] ?? ''} optional>
      <option value="">{form.noPaper}</option>
      {papers.map(({ id, name: title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </Field>
  )
  return (
    <Page>
      <title>{shell.title(form.founding)}</title>
      <PageHead title={form.founding} lead={form.foundingLead} />
      <OvertakenNote
        submission={submission}
        version={founding.version}
        facts={[
          [form.founder, founding.founder],
          [form.foundedOn, dayText(founding.foundedOn)],
          [form.name, founding.name],
          [form.statute, papers.find(({ id }) => id === founding.statuteId)?.name ?? null],
          [form.rules, papers.find(({ id }) => id === founding.rulesId)?.name ?? null],
          [form.note, founding.note],
        ]}
      />
      <PostForm submission={submission}>
        <input type="hidden" name="version" value={versionToSend(submission, founding.version)} />
        <div className="fields-row">
          <Field name="founder" label={form.founder} hint={form.founderHint} value={founding.founder ?? ''} optional />
          <Field
            name="foundedOn"
            label={form.foundedOn}
            kind={{ as: 'date' }}
            value={dayText(founding.foundedOn)}
            short
            optional
          />
        </div>
        <div className="after">
          <Field name="name" label={form.name} hint={form.nameHint} value={founding.name ?? ''} optional />
        </div>
        <div className="fields-row after">
          {paperField('statuteId', form.statute)}
          {paperField('rulesId', form.rules)}
        </div>
        <div className="after">
          <Field
            name="note"
            label={form.note}
            kind={{ as: 'textarea', rows: 3 }}
            value={founding.note ?? ''}
            optional
          />
        </div>
        <div className="buttons form-buttons">
          <Button>{form.save}</Button>
          <ButtonLink kind="plain" to={registerLinks.tab(unitId)}>
            {shell.back}
          </ButtonLink>
        </div>
      </PostForm>
    </Page>
  )
}
