import {
  type ActionFunctionArgs,
  data,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { asId, isId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { type Column, DataTable } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { explained } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { type PresentedLetterhead, presentLetterhead } from '../present-paper.ts'
import { listLetterheads } from '../use-cases/list-letterheads.ts'
import { addLetterhead, largestLetterhead } from '../use-cases/save-letterhead.ts'
import { LetterheadForm } from './letterhead-form.tsx'
import { LetterheadPlaces } from './letterhead-places.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { letterheads, mayChange } = await listLetterheads(deps, unitId)
  return { unitId, letterheads: letterheads.map(presentLetterhead), mayChange, id: newId<'Letterhead'>() }
}

export function action(args: ActionFunctionArgs) {
  const { deps, language, explain } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  const size = Number(args.request.headers.get('content-length') ?? 0)
  if (size > largestLetterhead + 100_000)
    return data(explained(new FormData(), explain(new Refusal('letterhead.too_large', {}, 'file'))), 413)
  return submit(args, async (form) => {
    const file = form.get('file')
    if (!(file instanceof File) || file.name === '') throw new Refusal('letterhead.not_chosen', {}, 'file')
    const id = String(form.get('id') ?? '')
    const { name } = await addLetterhead(deps, {
      unitId,
      id: isId(id) ? asId(id) : newId(),
      name: String(form.get('name') ?? ''),
      usual: form.get('usual') === 'ano',
      file: { name: file.name, bytes: await file.bytes() },
    })
    const said = messagesIn(language).papers.letterheads.added(name)
    return redirect(paths.letterheads(unitId), { headers: { 'Set-Cookie': leaveFlash(said) } })
  })
}

/** An office's own letterheads: those that are there, how one is made, and the way to bring another. */
export default function Letterheads() {
  const { unitId, letterheads, mayChange, id } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { papers, shell } = useMessages()
  const words = papers.letterheads
  const columns: readonly [Column<PresentedLetterhead>, ...Column<PresentedLetterhead>[]] = [
    {
      key: 'name',
      label: words.name,
      cell: (one) => (
        <>
          {mayChange ? <Link to={`${paths.letterheads(unitId)}/${one.id}`}>{one.name}</Link> : one.name}
          {one.usual && <span className="muted"> ({words.isUsual})</span>}
        </>
      ),
    },
    { key: 'places', label: words.places, cell: ({ places }) => <LetterheadPlaces places={places} /> },
    {
      key: 'file',
      label: words.download,
      cell: (one) => (
        <a href={`/api/units/${unitId}/letterheads/${one.id}/file`} download>
          {one.fileName}
        </a>
      ),
    },
  ]
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead
        title={words.title}
        lead={words.lead}
        actions={
          <ButtonLink kind="outline" icon="download" to="/api/letterhead-sample.docx" download>
            {words.sample}
          </ButtonLink>
        }
      />
      {letterheads.length === 0 ? (
        <Empty>{mayChange ? words.none : words.noneToRead}</Empty>
      ) : (
        <DataTable
          caption={words.caption}
          captionHidden
          columns={columns}
          rows={letterheads}
          rowKey={(one) => one.id}
        />
      )}
      <div className="two letterhead-sides">
        {mayChange && (
          <section className="section" aria-labelledby="nahrat">
            <h2 id="nahrat">{words.add}</h2>
            <LetterheadForm id={id} letterhead={null} submission={submission} />
          </section>
        )}
        <PlaceGuide />
      </div>
    </Page>
  )
}

/** Which places there are and how they are written. */
function PlaceGuide() {
  const words = useMessages().papers.letterheads
  const meanings = Object.entries(words.placeMeanings)
  return (
    <section className="section" aria-labelledby="jak-na-to">
      <h2 id="jak-na-to">{words.howTo}</h2>
      <p>{words.howToText}</p>
      <DataTable
        caption={words.placesCaption}
        captionHidden
        columns={[
          { key: 'place', label: words.place, cell: ([name]) => <code>{`{{${name}}}`}</code> },
          { key: 'meaning', label: words.meaning, cell: ([, meaning]) => meaning },
        ]}
        rows={meanings}
        rowKey={([name]) => name}
      />
    </section>
  )
}
