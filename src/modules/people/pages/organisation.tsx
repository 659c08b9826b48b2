import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { OvertakenNote } from '#web/components/overtaken-note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { versionToSend } from '#web/forms/overtaken.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { lookUpOrganisation } from '../use-cases/look-up-organisation.ts'
import { mergeOrganisations, partOrganisations } from '../use-cases/merge-organisations.ts'
import { changeOrganisation } from '../use-cases/save-organisation.ts'
import { chosenEntry } from './chosen-entry.ts'
import { MeantNote } from './meant-note.tsx'
import { MergedSection, MergeSection } from './merge-section.tsx'
import { OrganisationForm } from './organisation-form.tsx'
import { peopleLinks } from './people-links.ts'
import { organisationValues, readOrganisationForm } from './read-organisation-form.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const id = idInAddress<'Organisation'>(params['organisationId'])
  const view = await lookUpOrganisation(context.get(servicesContext).deps, id)
  if (view.organisation.unitId !== params['unitId']) throw new Refusal('record.not_found')
  return { ...view, same: new URL(request.url).searchParams.get('totez') ?? '' }
}

/** Three forms, as on the page of a person. */
export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const id = idInAddress<'Organisation'>(args.params['organisationId'])
  const { form: formWords, view } = messagesIn(language).people
  return submit(args, async (form) => {
    const done = (organisation: Id<'Organisation'>, sentence: string) =>
      redirect(peopleLinks.organisation(idInAddress<'Unit'>(args.params['unitId']), organisation), {
        headers: { 'Set-Cookie': leaveFlash(sentence) },
      })
    switch (form.get('intent')) {
      case 'merge': {
        const into = await mergeOrganisations(deps, { id, into: chosenEntry(form, 'into') })
        return done(into.id, view.mergedDone(into.name))
      }
      case 'part': {
        const parted = await partOrganisations(deps, chosenEntry(form, 'part'))
        return done(parted.id, view.parted)
      }
      default: {
        const content = readOrganisationForm(form)
        await changeOrganisation(deps, { id, version: Number(form.get('version')), content })
        return done(id, formWords.saved)
      }
    }
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** One organisation of the register: its details, its people, and entries that are the same. */
export default function Organisation() {
  const { organisation, meant, merged, others, people, mayWrite, same } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { people: words, shell } = useMessages()
  const { unitId, name, kind, ico, note } = organisation
  const sent = submission?.values['intent'] ?? ''
  const saved = sent === 'save' ? submission : null
  return (
    <Page>
      <title>{shell.title(name)}</title>
      <PageHead
        title={name}
        lead={[words.kinds[kind], ico === null ? null : `${words.form.ico} ${ico}`].filter(Boolean).join(', ')}
      />
      {meant !== null && (
        <MeantNote
          meant={{ ...meant, to: peopleLinks.organisation(unitId, meant.id) }}
          part={mayWrite ? organisation : null}
          submission={sent === 'part' ? submission : null}
        />
      )}
      <div className="two section">
        <div>
          {mayWrite && meant === null ? (
            <section className="section" aria-labelledby="udaje">
              <h2 id="udaje">{words.view.data}</h2>
              <OvertakenNote
                submission={saved}
                version={organisation.version}
                facts={[
                  [words.form.organisationName, name],
                  [words.form.kind, words.kinds[kind]],
                  [words.form.ico, ico],
                  [words.form.note, note],
                ]}
              />
              <OrganisationForm
                values={{
                  ...organisationValues(organisation),
                  version: versionToSend(saved, organisation.version),
                }}
                submission={saved}
              />
            </section>
          ) : (
            <p>{note}</p>
          )}
        </div>
        <aside aria-label={words.view.people}>
          <section className="section" aria-labelledby="lide">
            <h2 id="lide">{words.view.people}</h2>
            {people.length === 0 ? (
              <p className="small muted">{words.view.noPeople}</p>
            ) : (
              <ul className="people">
                {people.map((person) => (
                  <li key={person.id}>
                    <Link to={peopleLinks.person(unitId, person.id)}>{person.name}</Link>
                    <span className="small muted">{person.position}</span>
                  </li>
                ))}
              </ul>
            )}
          </section>
          {mayWrite && meant === null && (
            <>
              <MergedSection merged={merged} submission={sent === 'part' ? submission : null} />
              <MergeSection
                others={others.map((other) => ({ id: other.id, label: other.name }))}
                same={same}
                submission={sent === 'merge' ? submission : null}
              />
            </>
          )}
        </aside>
      </div>
      <p className="after">
        <Link to={peopleLinks.organisations(unitId)}>{words.view.back}</Link>
      </p>
    </Page>
  )
}
