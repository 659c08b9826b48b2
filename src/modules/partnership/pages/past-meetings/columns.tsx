import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Field } from '#web/components/field.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { meetingKinds } from '../../../obligations/index.ts'
import { columnLetter } from '../../domain/past-meetings/column-letter.ts'
import { type ColumnField, columnFields } from '../../domain/past-meetings/columns-of-table.ts'
import { correctTable } from '../../use-cases/past-meetings/correct-table.ts'
import { showPastMeetings } from '../../use-cases/past-meetings/show-past-meetings.ts'
import { pastLinks } from './past-links.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { papers, mayRecord } = await showPastMeetings(deps, unitId)
  const paper = papers.find(({ document }) => document.id === params['documentId'])
  const table = paper?.tables[Number(params['table'])]
  if (paper === undefined || table === undefined || !mayRecord) throw new Refusal('record.not_found')
  const { caption, heads, columns, kind, beginning } = table
  return {
    unitId,
    name: paper.document.name,
    caption,
    heads,
    fields: columns?.fields ?? {},
    kind,
    beginning,
    choices: columnFields,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  const documentId = idInAddress<'Document'>(args.params['documentId'])
  return submit(args, async (form) => {
    const fields: Partial<Record<ColumnField, number>> = {}
    for (const field of columnFields) {
      const chosen = form.get(field)
      if (typeof chosen === 'string' && /^\d{1,4}$/.test(chosen)) fields[field] = Number(chosen)
    }
    const kind = meetingKinds.find((one) => one === form.get('rowsKind')) ?? null
    const table = Number(args.params['table'])
    await correctTable(deps, { unitId, documentId, table, correction: { fields, kind } })
    const { saved } = messagesIn(language).pastMeetings.mapping
    return redirect(pastLinks.list(unitId), { headers: { 'Set-Cookie': leaveFlash(saved) } })
  })
}

/** Says which column of a table is what, beside its first rows. */
export default function Columns() {
  const { unitId, name, caption, heads, fields, kind, beginning, choices } = useLoaderData<typeof loader>()
  const { pastMeetings, partnership, shell } = useMessages()
  const { mapping } = pastMeetings
  const submission = useActionData<typeof action>() ?? null
  const title = mapping.title(name)
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} lead={caption === null ? mapping.lead : `${mapping.sheet(caption)}. ${mapping.lead}`} />
      <div className="two section">
        <PostForm submission={submission}>
          {choices.map((field) => (
            <Field
              key={field}
              name={field}
              label={mapping.fields[field]}
              kind={{ as: 'select' }}
              value={fields[field] === undefined ? '' : String(fields[field])}
              optional={field !== 'day'}
            >
              <option value="">{mapping.none}</option>
              {heads.map((head, column) => (
                // oxlint-disable-next-line react/no-array-index-key -- columns are known by their places
                <option key={column} value={column}>
                  {mapping.column(columnLetter(column), head)}
                </option>
              ))}
            </Field>
          ))}
          <Field name="rowsKind" label={mapping.kind} kind={{ as: 'select' }} value={kind ?? ''} optional>
            <option value="">{mapping.noKind}</option>
            {Object.entries(partnership.kinds).map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Field>
          <div className="buttons form-buttons">
            <Button>{mapping.save}</Button>
            <ButtonLink kind="plain" to={pastLinks.list(unitId)}>
              {pastMeetings.one.back}
            </ButtonLink>
          </div>
        </PostForm>
        <aside aria-label={mapping.preview}>
          <h2>{mapping.preview}</h2>
          <ol className="small">
            {beginning.map((row, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows are known by their numbers
              <li key={index}>{row.filter((cell) => cell !== '').join(' | ')}</li>
            ))}
          </ol>
        </aside>
      </div>
    </Page>
  )
}
