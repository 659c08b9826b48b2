import { Choice } from '#web/components/choice.tsx'
import { FieldReview } from '#web/components/field-review.tsx'
import type { PassagePlace } from '#web/components/passages.tsx'
import { useField } from '#web/forms/form-context.ts'
import { useMessages } from '#web/use-messages.ts'
import type { FieldKey } from '../../agreements/index.ts'
import type { ReviewState } from '../contract.ts'
import type { PaperField } from './paper.ts'
import { TheirWording } from './their-wording.tsx'

export type QuestionNow = ReviewState['questions'][number]

/** A doubt between readings: all of them in words, each with where it comes from. */
export function ReadingsQuestion({
  question,
  field,
  place,
}: {
  question: QuestionNow
  field: PaperField | undefined
  place: PassagePlace | null
}) {
  const { intake } = useMessages()
  const { key, code, message, options, answer, settled } = question
  const label = code === 'validity-conflict' ? intake.review.validity : field ? intake.review.labels[field.key] : ''
  const value = answer === null ? undefined : answer.kind === 'reading' ? `reading:${answer.index}` : answer.kind
  const withOther = options.some((option) => option.value === 'other')
  return (
    <FieldReview
      name={`answer.${key}`}
      label={label}
      read={{
        state: settled ? 'found' : 'conflict',
        confidence: settled ? null : (field?.confidence ?? null),
        passage: place,
      }}
      decide={!settled}
      note={message}
    >
      <Choice
        name={`answer.${key}`}
        legend={message}
        legendHidden={!settled}
        options={options.map(({ note, ...option }) => (note === null ? option : { ...option, note }))}
        value={value}
      />
      <TheirWording name={`answer.${key}`} />
      {withOther && <OtherText name={`other.${key}`} value={answer?.kind === 'other' ? answer.text : ''} />}
    </FieldReview>
  )
}

/** Belongs to the last answer, „Jiné datum“; it shows only when that one is chosen. */
function OtherText({ name, value }: { name: string; value: string }) {
  const { intake, shell } = useMessages()
  const { id, kept } = useField(name)
  return (
    <div className="choice-other">
      <label htmlFor={id}>{intake.options.otherDayLabel}</label>
      <input
        id={id}
        name={name}
        type="text"
        autoComplete="off"
        defaultValue={kept ?? value}
        placeholder={shell.dateHint}
      />
    </div>
  )
}

/** Answers that need no text: buttons of the form, so that they work without JavaScript too. */
export function AnswerButtons({
  questions,
  right,
}: {
  questions: readonly QuestionNow[]
  /** An unsure value that a person finds right. */
  right: { readonly key: FieldKey; readonly label: string } | null
}) {
  const { review } = useMessages().intake
  return (
    <>
      {questions.flatMap(({ key, options, answer, settled }) =>
        settled
          ? answer === null
            ? []
            : [
                <button
                  key={key}
                  type="submit"
                  className="link-button small"
                  name="intent"
                  value={`answer none ${key}`}
                >
                  {review.decideAgain}
                </button>,
              ]
          : options.map(({ value, label }) => (
              <button
                key={`${key} ${value}`}
                type="submit"
                className="button button-outline button-small"
                name="intent"
                value={`answer ${value} ${key}`}
              >
                {label}
              </button>
            )),
      )}
      {right !== null && (
        <button type="submit" className="button button-outline button-small" name="intent" value={`right ${right.key}`}>
          {right.label}
        </button>
      )}
    </>
  )
}
