import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { describeClause, interpretTerm } from '#deadlines/index.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { versionToSend } from '#web/forms/overtaken.ts'
import { returned } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { versionUnderWay } from '../../domain/agreement.ts'
import { contentLists } from '../../domain/revision/content-lists.ts'
import { contentProblems } from '../../domain/revision/content-problems.ts'
import { contentSections, sectionsOfKinds } from '../../domain/revision/sections.ts'
import { changeProposedContent } from '../../use-cases/change-proposed-content.ts'
import { showVersion } from '../../use-cases/show-version.ts'
import { ContentForm } from './content-form.tsx'
import { contentValues } from './content-values.ts'
import { fieldOfForm, sectionsOfFields } from './fields-of-form.ts'
import { countName } from './form-lists.ts'
import { KindsFields, kindsIn } from './kinds-fields.tsx'
import { readContentForm } from './read-content-form.ts'
import { comparePath } from './revision-paths.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const { agreement, version } = await showVersion(deps, idInAddress<'AgreementVersion'>(params['versionId']))
  const { number, kinds, reason, content } = version
  return {
    unitId: agreement.unitId,
    number,
    kinds,
    reason,
    version: version.version,
    open: number === 1 ? contentSections : sectionsOfKinds(kinds),
    mayWrite: versionUnderWay(agreement)?.id === version.id && version.status === 'draft',
    values: contentValues(content),
    meanings: meaningsOf(
      content.schedule.map(({ term }) => term.text),
      language,
    ),
  }
}

export function action(args: ActionFunctionArgs) {
  const { deps, language, explain } = args.context.get(servicesContext)
  const words = messagesIn(language)
  return submit(args, async (form) => {
    const { agreement, version } = await showVersion(deps, idInAddress<'AgreementVersion'>(args.params['versionId']))
    const intent = String(form.get('intent') ?? '')
    const list = contentLists.find((one) => intent === `add:${one}`)
    if (list !== undefined || intent === 'understand') return again(form, list ?? null)

    const { content, unreadable, lines } = readContentForm(form, version.content)
    const errors: Record<string, string> = {}
    for (const name of unreadable.days) errors[name] = words.agreementPage.dateUnreadable
    for (const name of unreadable.numbers) errors[name] = words.revision.numberUnreadable
    for (const { code, field } of contentProblems(content, version.content)) {
      const explanation = explain(new Refusal(code))
      if (explanation.kind === 'refusal') errors[fieldOfForm(field, lines)] ??= explanation.sentence
    }
    if (Object.keys(errors).length > 0) return data(returned(form, errors), { status: 422 })

    const revised = version.number === 1 ? {} : { kinds: kindsIn(form), reason: String(form.get('reason') ?? '') }
    await changeProposedContent(deps, {
      agreementId: agreement.id,
      version: Number(form.get('version')),
      content,
      ...revised,
    })
    const { unitId, current } = agreement
    const next = version.number === 1 ? paths.unit(unitId, 'agreement') : comparePath(unitId, current.id, version.id)
    return redirect(next, { headers: { 'Set-Cookie': leaveFlash(words.revision.saved) } })
  })
}

/** The same form with one line more, or with its terms understood anew; nothing is saved. */
function again(form: FormData, more: (typeof contentLists)[number] | null) {
  for (const list of contentLists) {
    const shown = Number(form.get(countName(list)) ?? 0)
    form.set(countName(list), String(list === more ? shown : Math.max(shown - 1, 0)))
  }
  return data(returned(form, {}))
}

function meaningsOf(terms: readonly string[], language: Parameters<typeof describeClause>[1]) {
  return Object.fromEntries(
    terms.map((text, index) => [
      `schedule.${index}.term`,
      interpretTerm(text).map((one) => describeClause(one, language)),
    ]),
  )
}

/** The words of a version under way, part by part. */
export default function EditContent() {
  const { unitId, number, kinds, reason, version, open, mayWrite, values, meanings } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { revision: words, shell } = useMessages()
  const title = number === 1 ? words.composeTitle : words.editTitle(number)
  const back = paths.unit(unitId, 'agreement')
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} lead={number === 1 ? words.composeLead : words.editLead} />
      {mayWrite ? (
        <PostForm submission={submission} className="content-form">
          <input type="hidden" name="version" value={versionToSend(submission, version)} />
          {number > 1 && <KindsFields kinds={kinds} reason={reason ?? ''} />}
          <ContentForm
            values={submission?.values ?? values}
            open={open}
            errors={sectionsOfFields(Object.keys(submission?.errors ?? {}))}
            meanings={meanings}
          />
          <div className="buttons form-buttons">
            <Button name="intent" value="save">
              {words.save}
            </Button>
            <ButtonLink kind="outline" to={back}>
              {shell.back}
            </ButtonLink>
          </div>
        </PostForm>
      ) : (
        <Note>
          {words.settled} <ButtonLink to={back}>{shell.back}</ButtonLink>
        </Note>
      )}
    </Page>
  )
}
