import type { RefObject } from 'react'
import { Icon } from '#web/components/icon.tsx'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Autosave } from './use-autosave.ts'

/** How far the review is, the way to the next thing to decide, and whether everything is saved. It stays in sight. */
export function ReviewBar({
  autosave,
  left,
  root,
}: {
  autosave: Autosave
  left: number
  root: RefObject<HTMLElement | null>
}) {
  const { review } = useMessages().intake
  const { checked, toCheck } = autosave.state.progress
  return (
    <div className="review-bar">
      <div className="section-head">
        <h2>{review.fields}</h2>
        <SavingState autosave={autosave} />
      </div>
      <p className="muted small">{review.checked(checked, toCheck)}</p>
      <p className="small review-left">
        <span>{review.attention(left)}</span>
        {left > 0 && (
          <button
            type="button"
            className="button button-outline button-small"
            // oxlint-disable-next-line jsx-a11y/no-access-key -- who checks many papers jumps by a key; its name is shown
            accessKey="n"
            title={review.nextKey}
            onClick={() => goToNext(root.current)}
          >
            <Icon name="down" />
            {review.next}
          </button>
        )}
      </p>
      <Trouble autosave={autosave} />
    </div>
  )
}

function SavingState({ autosave: { saving } }: { autosave: Autosave }) {
  const words = useMessages().intake.review.saving
  const calm = saving === 'saving' || saving === 'saved'
  return (
    <output className="small muted">
      {saving === 'retrying' ? (
        <b className="status status-due">
          <Icon name="tri" />
          {words.retrying}
        </b>
      ) : (
        calm && words[saving]
      )}
    </output>
  )
}

/** What a person must decide before saving can go on. */
function Trouble({ autosave }: { autosave: Autosave }) {
  const words = useMessages().intake.review.saving
  const { saving, sentence, save, keepMine, takeTheirs, state } = autosave
  if (saving !== 'conflict' && saving !== 'signed-out' && saving !== 'closed' && saving !== 'refused') return null
  return (
    <div className="note note-due" role="alert">
      <Icon name="tri" />
      <div>
        <p>{saving === 'refused' ? sentence || words.refused : words[saving]}</p>
        {saving === 'conflict' && <p>{words.conflictText}</p>}
        <p className="buttons">
          {saving === 'conflict' && (
            <>
              <button type="button" className="button button-outline button-small" onClick={() => void keepMine()}>
                {words.keepMine}
              </button>
              <button type="button" className="button button-outline button-small" onClick={() => void takeTheirs()}>
                {words.takeTheirs}
              </button>
            </>
          )}
          {saving === 'signed-out' && (
            <>
              <a href={paths.signIn} target="_blank" rel="noreferrer">
                {words.signIn}
              </a>
              <button type="button" className="button button-outline button-small" onClick={() => void save()}>
                {words.tryAgain}
              </button>
            </>
          )}
          {saving === 'closed' && <a href={`/dokumenty/${state.documentId}`}>{words.reload}</a>}
        </p>
      </div>
    </div>
  )
}

/** Moves to the next thing to decide after the focus, from the first again after the last. */
function goToNext(root: HTMLElement | null): void {
  const places = [...(root?.querySelectorAll<HTMLElement>('[data-decide]') ?? [])]
  const { activeElement } = document
  const after = places.find(
    (place) =>
      activeElement !== null &&
      !place.contains(activeElement) &&
      (activeElement.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  const place = after ?? places[0]
  place?.scrollIntoView({ block: 'center' })
  place?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
}
