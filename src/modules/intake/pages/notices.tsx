import { passageId } from '#web/passage-id.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ReviewState } from '../contract.ts'
import type { Paper } from './paper.ts'

/** What the program noticed about the file and asks nothing about: comments, unknown sections, tracked changes elsewhere. */
export function Notices({ state, paper }: { state: ReviewState; paper: Paper }) {
  const { intake, shell } = useMessages()
  const notices = state.questions.flatMap(({ form, message }, index) =>
    form === 'notice' ? [{ message, place: paper.doubts[index] ?? null }] : [],
  )
  if (notices.length === 0) return null
  return (
    <details className="fold">
      <summary>{intake.review.notices(notices.length)}</summary>
      <ul className="prose">
        {notices.map(({ message, place }) => (
          <li key={`${message} ${place?.order ?? ''}`}>
            {message}{' '}
            {place !== null && (
              <a href={`#${passageId(place.order)}`}>
                {place.page === null ? shell.passage : shell.pageAbbreviation(place.page)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
