import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { DocumentView } from '#web/components/document-view.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import type { PassageMark } from '#web/components/page-pictures.tsx'
import { PassagesProvider } from '#web/components/passages.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { fieldId } from '#web/forms/form-context.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { FieldKey } from '../../agreements/index.ts'
import { BeforeConfirming } from './before-confirming.tsx'
import { DocumentSteps } from './document-steps.tsx'
import type { ReviewScreenView } from './document-view.ts'
import { FieldList } from './field-list.tsx'
import { Notices } from './notices.tsx'
import type { Paper } from './paper.ts'
import { RestOfPaper } from './rest-of-paper.tsx'
import { ReviewBar } from './review-bar.tsx'
import { answerOf } from './review-form.ts'
import { ScheduleTable } from './schedule-table.tsx'
import { ConflictContext } from './their-wording.tsx'
import { useAutosave } from './use-autosave.ts'

const formId = 'kontrola'

/** The paper at the left, what was read from it at the right; nothing holds until a person has confirmed it. */
export function ReviewScreen({ view, submission }: { view: ReviewScreenView; submission: Submission | null }) {
  const { review, document: words } = useMessages().intake
  const { document, content, paper } = view
  const { date } = useFormat()
  const root = useRef<HTMLDivElement>(null)
  const autosave = useAutosave(view.state, root)
  const { state, save } = autosave
  const left = toDecide(state)

  /** Enter confirms a value and moves on; elsewhere it does what it always does. */
  const confirmByEnter = (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event
    if (event.key !== 'Enter' || !(target instanceof HTMLInputElement)) return
    if (target.type !== 'text' && target.type !== 'radio') return
    event.preventDefault()
    const field = state.fields.find(({ key }) => `field.${key}` === target.name)
    if (field) save({ kind: 'field', key: field.key, text: target.value })
    else save()
    nextControl(target)?.focus()
  }
  /** An answer by a button is saved in place; without a script the same button sends the form. */
  const answerInPlace = (event: MouseEvent<HTMLElement>) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    if (button?.name !== 'intent') return
    const [intent, choice = '', ...question] = button.value.split(' ')
    const right = intent === 'right' ? state.fields.find(({ key }) => key === choice) : undefined
    if (intent !== 'answer' && right === undefined) return
    event.preventDefault()
    if (right === undefined) save({ kind: 'answer', doubt: question.join(' '), answer: answerOf(choice, '') })
    else save({ kind: 'field', key: right.key, text: right.text })
  }
  return (
    <PassagesProvider>
      <PostForm id={formId} submission={submission} label={review.title}>
        <button className="sr" type="submit" name="intent" value="save" tabIndex={-1}>
          {review.save}
        </button>
        <input type="hidden" name="version" value={state.version} />
        <ConflictContext value={autosave.theirs}>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- listens to its controls, is none itself */}
          <div
            ref={root}
            onBlur={() => save()}
            onChange={(event) => {
              if (event.target instanceof HTMLInputElement && event.target.type !== 'text') save()
            }}
            onClick={answerInPlace}
            onKeyDown={confirmByEnter}
          >
            <PageHead
              title={review.title}
              lead={review.lead(document.name)}
              actions={
                <>
                  <ButtonLink kind="outline" to="/nahrat">
                    {review.later}
                  </ButtonLink>
                  <Button name="intent" value="confirm">
                    {review.confirm}
                  </Button>
                </>
              }
            />
            <DocumentSteps
              here="review"
              notes={{
                uploaded: date(view.uploadedOn),
                recognised: words.stepNotes.recognised(paper.found, paper.rows.length),
                review: words.stepNotes.left(left),
                confirmed: words.stepNotes.outcome,
              }}
            />
            <div className="review section">
              <DocumentView
                document={content}
                label={review.paper}
                pages={view.pages}
                marks={marksOf(paper, review.labels)}
              />
              <div>
                <ReviewBar autosave={autosave} left={left} root={root} />
                <Notices state={state} paper={paper} />
                <FieldList state={state} paper={paper} />
              </div>
            </div>
            <ScheduleTable state={state} paper={paper} />
            <RestOfPaper paper={paper} />
            <BeforeConfirming view={view} state={state} />
          </div>
        </ConflictContext>
      </PostForm>
    </PassagesProvider>
  )
}

/** Where the fields stand in the paper, each with the way to its field. */
function marksOf(paper: Paper, labels: Readonly<Record<FieldKey, string>>): readonly PassageMark[] {
  return paper.fields.flatMap(({ key, place }) =>
    place === null ? [] : [{ ...place, field: fieldId(formId, `field.${key}`), label: labels[key] }],
  )
}

/** Questions without an answer, unsure values, and what stands in the way. */
function toDecide(state: ReviewScreenView['state']): number {
  const asked = state.questions.filter(({ settled }) => !settled).length
  const wrong = new Set(state.problems.map(({ field }) => field))
  return asked + state.fields.filter(({ key, unsure }) => unsure || wrong.has(key)).length
}

/** The next field or choice of the form; of a choice its first answer, where the arrows take over. */
function nextControl(from: HTMLInputElement): HTMLElement | null {
  const controls = [...(from.form?.elements ?? [])].filter((element) => element instanceof HTMLInputElement)
  return (
    controls
      .slice(controls.indexOf(from) + 1)
      .find(({ name }) => name !== from.name && /^(field|answer)\./.test(name)) ?? null
  )
}
