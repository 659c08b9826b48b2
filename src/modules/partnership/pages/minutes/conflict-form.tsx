import { Button } from '#web/components/button.tsx'
import { Note } from '#web/components/note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { type Comparison, compareMinutes, mergeChoices, textOfPieces } from '../../domain/minutes/compare-minutes.ts'
import { minutesLinks } from './minutes-links.ts'

/** Two texts side by side, paragraph by paragraph, with a choice at each difference. Where nobody chooses, both stay. */
export function ConflictForm({
  meeting,
  mine,
  theirs,
  version,
  submission,
}: {
  meeting: { readonly unitId: string; readonly id: string }
  mine: string
  theirs: string
  version: number
  submission: Submission | null
}) {
  const { conflict } = useMessages().minutes
  const parts = compareMinutes(mine.replace(/\r\n?/g, '\n').trim(), theirs)
  const differences = parts.filter(({ kind }) => kind === 'differs')
  return (
    // The choices of a form that came back belong to another text.
    <PostForm
      id="spojeni"
      action={minutesLinks.editAnyway(meeting.unitId, meeting.id)}
      submission={submission === null ? null : { ...submission, values: {} }}
    >
      <Note kind="due">
        <p>{conflict.lead}</p>
      </Note>
      <input type="hidden" name="baseVersion" value={version} />
      <input type="hidden" name="minutes" value={mine} />
      <div className="comparison">
        {parts.map((part, index) =>
          part.kind === 'same' ? (
            <p key={index} className="comparison-same">
              {textOfPieces(part.pieces)}
            </p>
          ) : (
            <Difference key={index} part={part} index={differences.indexOf(part)} />
          ),
        )}
      </div>
      <div className="buttons form-buttons">
        <Button name="intent" value="merge">
          {conflict.save}
        </Button>
        <Button kind="outline" name="intent" value="merge-and-edit">
          {conflict.edit}
        </Button>
      </div>
    </PostForm>
  )
}

function Difference({ part, index }: { part: Extract<Comparison, { kind: 'differs' }>; index: number }) {
  const { conflict } = useMessages().minutes
  const sides = [
    { side: 'theirs', label: conflict.theirs, text: textOfPieces(part.theirs) },
    { side: 'mine', label: conflict.mine, text: textOfPieces(part.mine) },
  ] as const
  return (
    <fieldset className="comparison-difference">
      <legend className="small">{conflict.choice(index + 1)}</legend>
      <div className="comparison-sides">
        {sides.map(({ side, label, text }) => (
          <div key={side} className={`comparison-${side}`}>
            <h2 className="small">{label}</h2>
            {text === '' ? <p className="muted">{conflict.nothing}</p> : <p className="comparison-text">{text}</p>}
          </div>
        ))}
      </div>
      <div className="comparison-choices">
        {mergeChoices.map((choice) => (
          <label key={choice}>
            <input type="radio" name={`choice.${index}`} value={choice} defaultChecked={choice === 'both'} />
            {conflict.choices[choice]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
