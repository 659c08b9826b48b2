import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { RemoveForm } from '#web/components/remove-form.tsx'
import { servicesContext } from '#web/context.ts'
import { saidAtFields } from '#web/forms/said-at-fields.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { removeDossier } from '../../use-cases/dossier/remove-dossier.ts'
import { saveDossier } from '../../use-cases/dossier/save-dossier.ts'
import { showDossier } from '../../use-cases/dossier/show-dossier.ts'
import { DossierForm } from './dossier-form.tsx'
import { dossierLinks } from './dossier-links.ts'
import { DoubtsNote } from './doubts-note.tsx'
import { FactsByChapter } from './facts-by-chapter.tsx'
import { readDossierForm } from './read-dossier-form.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const id = idInAddress<'Dossier'>(params['dossierId'])
  const { dossier, facts, doubts, mayWrite } = await showDossier(deps, { id, language })
  if (dossier.unitId !== params['unitId']) throw new Refusal('record.not_found')
  return { dossier, facts, doubts, mayWrite }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, explain, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  const id = idInAddress<'Dossier'>(args.params['dossierId'])
  const { page } = messagesIn(language).dossier
  return submit(args, async (form) => {
    const version = Number(form.get('version'))
    if (form.get('intent') === 'remove') {
      await removeDossier(deps, { id, version })
      return redirect(dossierLinks.list(unitId), { headers: { 'Set-Cookie': leaveFlash(page.removed) } })
    }
    const { content, refusals } = readDossierForm(form)
    if (content === null) return saidAtFields(form, refusals, explain)
    await saveDossier(deps, { id, version, content })
    return redirect(dossierLinks.one(unitId, id), { headers: { 'Set-Cookie': leaveFlash(page.saved) } })
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** One dossier: every fact with its record, what to check, the period and a person's words. The paper has a screen of its own. */
export default function DossierPage() {
  const { dossier, facts, doubts, mayWrite } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const words = useMessages().dossier
  const title = words.title(dossier.from, dossier.to)
  return (
    <Page>
      <title>{useMessages().shell.title(title)}</title>
      <PageHead
        title={title}
        lead={words.page.lead(facts.length)}
        actions={
          <>
            <ButtonLink to={paths.paper(dossier.unitId, 'dossier', dossier.id)}>{words.page.paper}</ButtonLink>
            <ButtonLink kind="outline" icon="download" to={dossierLinks.workbook(dossier.id)} download>
              {words.page.workbook}
            </ButtonLink>
          </>
        }
      />
      <DoubtsNote dossier={dossier} doubts={doubts} />
      <FactsByChapter unitId={dossier.unitId} facts={facts} words={dossier.words} />
      {mayWrite && (
        <>
          <DossierForm dossier={dossier} submission={submission} />
          <RemoveForm
            words={{
              label: words.page.remove,
              question: words.page.removeQuestion,
              consequence: words.page.removeConsequence,
            }}
            version={dossier.version}
          />
        </>
      )}
    </Page>
  )
}
