import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { ErrorSummary } from '#web/components/error-summary.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { FormContext } from '#web/forms/form-context.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PeopleList } from '../use-cases/list-people.ts'
import { peopleLinks } from './people-links.ts'

/**
 * Entries that are likely the same, each pair with the way to compare and merge it, or to say that they are two. What was
 * refused is said above them all: its pair may have gone meanwhile.
 */
export function DuplicatePairs({
  unitId,
  duplicates,
  submission,
}: {
  unitId: string
  duplicates: PeopleList['duplicates']
  submission: Submission | null
}) {
  const { list, because } = useMessages().people
  const pairs = [
    ...duplicates.people.map((pair) => ({
      ...pair,
      kind: 'person' as const,
      to: peopleLinks.person(unitId, pair.second.id, pair.first.id),
    })),
    ...duplicates.organisations.map((pair) => ({
      ...pair,
      kind: 'organisation' as const,
      to: peopleLinks.organisation(unitId, pair.second.id, pair.first.id),
    })),
  ]
  return (
    <section className="section" aria-labelledby="totez">
      <h2 id="totez">{list.duplicates}</h2>
      <FormContext value={{ id: 'totez', submission }}>
        <ErrorSummary />
      </FormContext>
      <p className="small muted">{list.duplicatesHint}</p>
      {pairs.length > 0 && (
        <ul className="lines after">
          {pairs.map(({ first, second, because: reason, kind, to }) => (
            <li key={to}>
              <div className="buttons">
                <span>{list.pair(first.name, second.name, because[reason])}</span>
                <ButtonLink kind="outline" small to={to}>
                  {list.compare} <span className="sr">{list.pairNames(first.name, second.name)}</span>
                </ButtonLink>
                <PostForm id={`totez-${first.id}-${second.id}`}>
                  <input type="hidden" name="kind" value={kind} />
                  <input type="hidden" name="first" value={first.id} />
                  <input type="hidden" name="second" value={second.id} />
                  <Button kind="plain" small>
                    {list.notSame[kind]} <span className="sr">{list.pairNames(first.name, second.name)}</span>
                  </Button>
                </PostForm>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
