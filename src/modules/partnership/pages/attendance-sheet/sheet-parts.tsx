import { Link } from 'react-router'
import { Button } from '#web/components/button.tsx'
import { Icon } from '#web/components/icon.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { StatusWord } from '#web/components/status-word.tsx'
import { useField } from '#web/forms/form-context.ts'
import type { Submission } from '#web/forms/submission.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import type { ReadSheet } from '../../use-cases/attendance-sheet/read-sheet.ts'
import { meetingLinks } from '../meeting-links.ts'

/** What is joined and what was read in it, and the way to join a sheet. */
export function SheetParts({
  unitId,
  meetingId,
  documentId,
  sheet,
  mayChange = true,
  submission = null,
}: {
  unitId: string
  meetingId: string
  /** Name of the document to come, made by the server for this page. */
  documentId: string
  sheet: ReadSheet | null
  mayChange?: boolean
  submission?: Submission | null
}) {
  const { meetingPapers } = useMessages()
  const words = meetingPapers.sheet
  const to = meetingLinks.sheet(unitId, meetingId)
  return (
    <>
      {sheet !== null && <Joined sheet={sheet} to={mayChange ? to : null} />}
      {mayChange && (
        <PostForm id="listina" files action={to} submission={submission} label={words.title}>
          <input type="hidden" name="documentId" value={documentId} />
          <FileField />
          <div className="buttons after">
            <Button kind="outline" small icon="upload" name="intent" value="attach">
              {sheet === null ? words.upload : words.replace}
            </Button>
          </div>
        </PostForm>
      )}
    </>
  )
}

/** `to` is null for those who only look. */
function Joined({ sheet, to }: { sheet: ReadSheet; to: string | null }) {
  const { meetingPapers } = useMessages()
  const words = meetingPapers.sheet
  return (
    <div className="sheet-joined">
      <p>
        <StatusWord icon="check" tone="ok">
          {words.attached}
        </StatusWord>{' '}
        <Link className="small" to={`${paths.documents}/${sheet.documentId}`}>
          {words.open}
        </Link>
      </p>
      {to !== null && sheet.names === null && <p className="small muted">{words.reading}</p>}
      {to !== null && sheet.names?.length === 0 && <p className="small muted">{words.none}</p>}
      {to !== null && sheet.names !== null && sheet.names.length > 0 && (
        <PostForm id="z-listiny" action={to} label={words.tick}>
          <p className="small">
            {words.found(sheet.names.length)} {sheet.names.join(', ')}
          </p>
          <div className="buttons after">
            <Button small name="intent" value="tick">
              {words.tick}
            </Button>
          </div>
        </PostForm>
      )}
    </div>
  )
}

function FileField() {
  const { meetingPapers } = useMessages()
  const words = meetingPapers.sheet
  const { id, error } = useField('sheet')
  return (
    <div className={error === null ? 'field' : 'field field-error'}>
      <label htmlFor={id}>{words.file}</label>
      <p className="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      {error !== null && (
        <p className="error" id={`${id}-error`}>
          <Icon name="tri" />
          {error}
        </p>
      )}
      <input
        type="file"
        id={id}
        name="sheet"
        accept=".pdf,.jpg,.jpeg,.png,image/*,application/pdf"
        aria-describedby={`${id}-hint`}
      />
    </div>
  )
}
