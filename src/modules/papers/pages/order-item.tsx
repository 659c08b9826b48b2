import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedOrder } from '../present-paper.ts'
import { Moment } from './moment.tsx'

/** One order: its state with the progress, the reasons why something is missing, and what may be done with it. */
export function OrderItem({ order, submission }: { order: PresentedOrder; submission: Submission | null }) {
  const { papers } = useMessages()
  const words = papers.orders
  const { fileSize } = useFormat()
  const kinds: Readonly<Record<string, string>> = papers.kinds
  const { id, title, state, done, total, refusal, missing, byteSize } = order
  const moving = state === 'waiting' || state === 'working'
  return (
    <li aria-label={title}>
      <h2 className="h3">{title}</h2>
      <p>
        <output>
          {words.states[state]}
          {state === 'working' && total > 1 && `, ${words.progress(done, total)}`}
        </output>
        <span className="muted">
          , {words.count(total)}
          {byteSize !== null && `, ${fileSize(byteSize)}`}, <Moment at={order.createdAt} />
        </span>
      </p>
      {moving && <progress value={done} max={total} aria-label={title} />}
      {refusal !== null && (
        <Note kind="late">
          <p>{refusal.sentence}</p>
        </Note>
      )}
      {missing.length > 0 && total > 1 && (
        <Note kind="due">
          <p>{words.refused(missing.length)}</p>
          <ul>
            {missing.map(({ kind, subject, label, sentence }) => (
              <li key={`${kind} ${subject}`}>
                {label ?? kinds[kind] ?? kind}: {sentence}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <PostForm id={`objednavka-${id}`} label={title} submission={submission}>
        <input type="hidden" name="orderId" value={id} />
        <div className="buttons">
          {state === 'ready' && (
            <ButtonLink icon="download" to={`/api/paper-orders/${id}/file`} download>
              {words.download}
            </ButtonLink>
          )}
          {moving ? (
            <Button kind="outline" name="intent" value="cancel">
              {words.cancel}
            </Button>
          ) : (
            <>
              <Button kind="outline" name="intent" value="retry">
                {state === 'ready' ? words.again : words.retry}
              </Button>
              <Button kind="plain" name="intent" value="remove">
                {words.remove}
              </Button>
            </>
          )}
        </div>
      </PostForm>
    </li>
  )
}
