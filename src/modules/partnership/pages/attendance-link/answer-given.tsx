import type { LocalDate } from '#kernel/local-date.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { useFormat } from '#web/format/use-format.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Answer } from '../../domain/attendance-link/attendance-link.ts'
import { linkPaths } from './link-paths.ts'

/** The calm end: thanks, what was answered, and the way into the calendar. */
export function AnswerGiven({ answer, on, token }: { answer: Answer; on: LocalDate; token: string }) {
  const words = useMessages().meetingPapers.answerPage
  const { shortDate } = useFormat()
  return (
    <>
      <Note kind="ok">
        <h1 className="h2">{words.doneTitle}</h1>
        <p>{words.done[answer](shortDate(on))}</p>
      </Note>
      <dl className="facts after">
        <dt>{words.yourAnswer}</dt>
        <dd>{words.options[answer].label}</dd>
      </dl>
      {answer !== 'excused' && (
        <div className="buttons after">
          <ButtonLink kind="outline" icon="cal" to={linkPaths.calendar(token)} download>
            {words.calendar}
          </ButtonLink>
        </div>
      )}
      <p className="small muted after">{words.change}</p>
    </>
  )
}
