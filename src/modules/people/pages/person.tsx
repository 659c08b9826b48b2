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
import type { Submission } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { lookUpPerson, type PersonView } from '../use-cases/look-up-person.ts'
import { mergePeople, partPeople } from '../use-cases/merge-people.ts'
import { changePerson } from '../use-cases/save-person.ts'
import { chosenEntry } from './chosen-entry.ts'
import { MeantNote } from './meant-note.tsx'
import { MergedSection, MergeSection } from './merge-section.tsx'
import { peopleLinks } from './people-links.ts'
import { PersonFacts, personFacts } from './person-facts.tsx'
import { PersonForm } from './person-form.tsx'
import { personValues, readPersonForm } from './read-person-form.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const view = await lookUpPerson(context.get(servicesContext).deps, idInAddress<'Person'>(params['personId']))
  if (view.person.unitId !== params['unitId']) throw new Refusal('record.not_found')
  return { ...view, same: new URL(request.url).searchParams.get('totez') ?? '' }
}

/** Three forms: the details, merging with another entry, and taking a merge back. */
export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const id = idInAddress<'Person'>(args.params['personId'])
  const { form: formWords, view } = messagesIn(language).people
  return submit(args, async (form) => {
    const done = (person: Id<'Person'>, sentence: string) =>
      redirect(peopleLinks.person(idInAddress<'Unit'>(args.params['unitId']), person), {
        headers: { 'Set-Cookie': leaveFlash(sentence) },
      })
    switch (form.get('intent')) {
      case 'merge': {
        const into = await mergePeople(deps, { id, into: chosenEntry(form, 'into') })
        return done(into.id, view.mergedDone(into.name))
      }
      case 'part': {
        const parted = await partPeople(deps, chosenEntry(form, 'part'))
        return done(parted.id, view.parted)
      }
      default:
        await changePerson(deps, { id, version: Number(form.get('version')), content: readPersonForm(form) })
        return done(id, formWords.saved)
    }
  })
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** One person of the register: the details, the account, and entries that are the same. */
export default function Person() {
  const view = useLoaderData<typeof loader>()
  const { person, meant, merged, others, mayWrite, same } = view
  const submission = useActionData<typeof action>() ?? null
  const { people: words, shell } = useMessages()
  const { unitId } = person
  const sent = submission?.values['intent'] ?? ''
  return (
    <Page>
      <title>{shell.title(person.name)}</title>
      <PageHead title={person.name} lead={[person.position, view.organisationName].filter(Boolean).join(', ')} />
      {meant !== null && (
        <MeantNote
          meant={{ ...meant, to: peopleLinks.person(unitId, meant.id) }}
          part={mayWrite ? person : null}
          submission={sent === 'part' ? submission : null}
        />
      )}
      <div className="two section">
        <section className="section" aria-labelledby="udaje">
          <h2 id="udaje">{words.view.data}</h2>
          {mayWrite && meant === null ? (
            <Details view={view} submission={sent === 'save' ? submission : null} />
          ) : (
            <PersonFacts view={view} />
          )}
        </section>
        {mayWrite && meant === null && (
          <aside aria-label={words.view.merge}>
            <MergedSection merged={merged} submission={sent === 'part' ? submission : null} />
            <MergeSection
              others={others.map(({ id, name, position }) => ({
                id,
                label: [name, position].filter(Boolean).join(', '),
              }))}
              same={same}
              submission={sent === 'merge' ? submission : null}
            />
          </aside>
        )}
      </div>
      <p className="after">
        <Link to={peopleLinks.list(unitId)}>{words.view.back}</Link>
      </p>
    </Page>
  )
}

/** The form; when somebody was faster, their state stands above it. */
function Details({ view, submission }: { view: PersonView; submission: Submission | null }) {
  const { people } = useMessages()
  const { version } = view.person
  return (
    <>
      <OvertakenNote submission={submission} version={version} facts={personFacts(view, people)} />
      <PersonForm
        values={{ ...personValues(view.person, view.organisationName), version: versionToSend(submission, version) }}
        submission={submission}
        organisations={view.organisations}
        account={view.account ?? view.offered}
      />
    </>
  )
}
