import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { WordPiece } from '../../domain/revision/changed-words.ts'
import { sectionsBeside } from '../../domain/revision/sections.ts'
import { presentChanges, type ShownChange } from '../../present-changes.ts'
import { compareVersions } from '../../use-cases/compare-versions.ts'
import { dutiesPath } from './revision-paths.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const query = new URL(request.url).searchParams
  const found = await compareVersions(deps, {
    before: idInAddress<'AgreementVersion'>(query.get('z') ?? undefined),
    after: idInAddress<'AgreementVersion'>(query.get('na') ?? undefined),
  })
  const { agreement, before, after, versions, changes } = found
  const isProposed = after.id === agreement.proposed?.id
  return {
    unitId: agreement.unitId,
    before: { id: before.id, number: before.number },
    after: { id: after.id, number: after.number },
    versions: versions.map(({ id, number }) => ({ id, number })),
    isProposed,
    beside: isProposed ? sectionsBeside(changes, after.kinds) : [],
    groups: presentChanges(changes),
    count: changes.length,
  }
}

/** Two versions item by item: what was, what is, and the words that changed. */
export default function Compare() {
  const { unitId, before, after, versions, isProposed, beside, groups, count } = useLoaderData<typeof loader>()
  const { agreementPage, revision: words, shell } = useMessages()
  const title = words.compareTitle(before.number, after.number)
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead
        title={title}
        lead={words.compareLead(count)}
        actions={
          <>
            {isProposed && <ButtonLink to={dutiesPath(unitId, after.id)}>{words.toDuties}</ButtonLink>}
            <ButtonLink kind="outline" to={paths.unit(unitId, 'agreement')}>
              {shell.back}
            </ButtonLink>
          </>
        }
      />
      {beside.length > 0 && <Note kind="due">{words.beside(beside.map((one) => words.sections[one]).join(', '))}</Note>}
      <Form method="get" className="buttons">
        {(['z', 'na'] as const).map((name) => (
          <label key={name}>
            {words.versionSides[name]}{' '}
            <select name={name} defaultValue={name === 'z' ? before.id : after.id}>
              {versions.map(({ id, number }) => (
                <option key={id} value={id}>
                  {agreementPage.version(number)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <Button kind="outline">{words.compare}</Button>
      </Form>
      {groups.map(({ section, changes }) => (
        <section key={section} className="section" aria-labelledby={`zmeny-${section}`}>
          <h2 id={`zmeny-${section}`}>{words.sections[section]}</h2>
          <DataTable
            caption={words.sections[section]}
            captionHidden
            rows={changes.map((change, index) => ({ change, key: String(index) }))}
            rowKey={({ key }) => key}
            columns={[
              { key: 'what', label: words.what, cell: ({ change }) => <About change={change} /> },
              {
                key: 'old',
                label: agreementPage.version(before.number),
                cell: ({ change }) => <Side pieces={change.pieces} side="removed" />,
              },
              {
                key: 'new',
                label: agreementPage.version(after.number),
                cell: ({ change }) => <Side pieces={change.pieces} side="added" />,
              },
            ]}
          />
        </section>
      ))}
    </Page>
  )
}

function About({ change: { about, kind } }: { change: ShownChange }) {
  const { readingCommand, revision: words } = useMessages()
  if ('field' in about) {
    const { field } = about
    return field === 'people.managerVacant'
      ? words.managerVacant
      : field === 'schedulePeriod'
        ? words.period
        : readingCommand.fields[field]
  }
  return (
    <>
      {about.item === '' ? words.lists[about.list] : about.item}
      <p className="small muted cell-note">{about.part === null ? words.changeKinds[kind] : words.parts[about.part]}</p>
    </>
  )
}

/** One wording: what both have, and what only this one has, marked also for those who do not see colours. */
function Side({ pieces, side }: { pieces: readonly WordPiece[]; side: 'removed' | 'added' }) {
  const { revision: words } = useMessages()
  const own = pieces.filter(({ kind }) => kind === 'same' || kind === side)
  if (own.length === 0) return <span className="muted">{words.nothing}</span>
  return (
    <span className="wording">
      {own.map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'removed' ? (
          <del key={index}>{text}</del>
        ) : (
          <ins key={index}>{text}</ins>
        ),
      )}
    </span>
  )
}
