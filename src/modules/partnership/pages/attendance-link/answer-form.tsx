import { Button } from '#web/components/button.tsx'
import { Choice } from '#web/components/choice.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { answers } from '../../domain/attendance-link/attendance-link.ts'
import type { OpenedAttendanceLink } from '../../use-cases/attendance-link/open-attendance-link.ts'
import { MeetingLeaf, useMeetingName } from './meeting-leaf.tsx'

/** One question with three answers; on the day of the meeting it asks who is there. */
export function AnswerForm({ opened, submission }: { opened: OpenedAttendanceLink; submission: Submission | null }) {
  const words = useMessages().meetingPapers.answerPage
  const nameOf = useMeetingName()
  const { name, organisation, meeting, today } = opened
  const options = today ? words.optionsToday : words.options
  return (
    <>
      <p className="small muted">
        {words.for} <b>{[name, organisation].filter((part) => part !== null).join(', ')}</b>
      </p>
      <h1 className="h2">{(today ? words.questionToday : words.question)(nameOf(meeting))}</h1>
      <MeetingLeaf meeting={meeting} />
      <PostForm submission={submission}>
        <Choice
          name="answer"
          legend={words.choose}
          legendHidden
          large
          options={answers.map((value) => ({ value, ...options[value] }))}
        />
        <div className="buttons form-buttons">
          <Button wide>{words.send}</Button>
        </div>
        <p className="small muted after">{words.once}</p>
      </PostForm>
    </>
  )
}
