import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { OvertakenNote } from '#web/components/overtaken-note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { RemoveForm } from '#web/components/remove-form.tsx'
import { servicesContext } from '#web/context.ts'
import { explained } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { presentLetterhead } from '../present-paper.ts'
import { lookUpLetterhead } from '../use-cases/list-letterheads.ts'
import { changeLetterhead, largestLetterhead, removeLetterhead } from '../use-cases/save-letterhead.ts'
import { LetterheadForm } from './letterhead-form.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const id = idInAddress<'Letterhead'>(params['letterheadId'])
  return { unitId, letterhead: presentLetterhead(await lookUpLetterhead(deps, { unitId, id })) }
}

export function action(args: ActionFunctionArgs) {
  const { deps, language, explain } = args.context.get(servicesContext)
  const words = messagesIn(language).papers.letterheads
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  const id = idInAddress<'Letterhead'>(args.params['letterheadId'])
  const size = Number(args.request.headers.get('content-length') ?? 0)
  if (size > largestLetterhead + 100_000)
    return data(explained(new FormData(), explain(new Refusal('letterhead.too_large', {}, 'file'))), 413)
  return submit(args, async (form) => {
    const version = Number(form.get('version'))
    const removes = form.get('intent') === 'remove'
    const file = form.get('file')
    if (removes) await removeLetterhead(deps, { unitId, id, version })
    else
      await changeLetterhead(deps, {
        unitId,
        id,
        version,
        name: String(form.get('name') ?? ''),
        usual: form.get('usual') === 'ano',
        file: file instanceof File && file.name !== '' ? { name: file.name, bytes: await file.bytes() } : null,
      })
    const said = removes ? words.removed : words.changed
    return redirect(paths.letterheads(unitId), { headers: { 'Set-Cookie': leaveFlash(said) } })
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** Renames a letterhead, makes it the usual one, replaces its file or removes it. */
export default function LetterheadPage() {
  const { unitId, letterhead } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { papers, shell } = useMessages()
  const words = papers.letterheads
  const title = words.changeTitle(letterhead.name)
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} lead={letterhead.fileName} />
      <OvertakenNote
        submission={submission}
        version={letterhead.version}
        facts={[
          [words.name, letterhead.name],
          [words.file, letterhead.fileName],
        ]}
      />
      <LetterheadForm id={letterhead.id} letterhead={letterhead} submission={submission}>
        <ButtonLink kind="plain" to={paths.letterheads(unitId)}>
          {words.back}
        </ButtonLink>
      </LetterheadForm>
      <RemoveForm
        words={{ label: words.remove, question: words.removeQuestion, consequence: words.removeConsequence }}
        version={letterhead.version}
      />
    </Page>
  )
}
