import { lazy, Suspense, useId, useRef, useState } from 'react'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { useScripted } from '#web/use-scripted.ts'
import { meetingLinks } from '../meeting-links.ts'
import { KeepingStatus } from './keeping-status.tsx'
import { OthersNote } from './others-note.tsx'
import type { NamedEditor } from './others-warning.tsx'
import { useKeptDraft } from './use-kept-draft.ts'

const RichEditor = lazy(async () => ({ default: (await import('./editor/rich-editor.tsx')).RichEditor }))

/**
 * The text of minutes to write. It is a field of Markdown that works by itself; where scripts run, the rich editor takes its
 * place and writes into it, and the text is kept as a draft all the time.
 */
export function MinutesForm({
  meeting,
  text,
  baseVersion,
  others,
  accountId,
  submission,
}: {
  meeting: { readonly unitId: string; readonly id: string }
  text: string
  baseVersion: number
  others: readonly NamedEditor[]
  accountId: string
  submission: Submission | null
}) {
  const { minutes, shell } = useMessages()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const scripted = useScripted()
  const [edited, setEdited] = useState(text)
  const [editorReady, setEditorReady] = useState(false)
  const kept = useKeptDraft({ meetingId: meeting.id, accountId, baseVersion, text, others })
  const write = (written: string): void => {
    if (field.current !== null) field.current.value = written
    kept.write(written)
  }
  const restore = (written: string): void => {
    setEdited(written)
    write(written)
  }
  return (
    <PostForm submission={submission} id="zapis">
      <input type="hidden" name="baseVersion" value={baseVersion} />
      <OthersNote others={kept.others} local={kept.local} onRestore={restore} onDrop={kept.dropLocal} />
      <div className="field">
        {editorReady ? (
          <h2 className="h3" id={`${id}-label`}>
            {minutes.label}
          </h2>
        ) : (
          <label htmlFor={id} id={`${id}-label`}>
            {minutes.label}
          </label>
        )}
        <p className="hint" id={`${id}-hint`}>
          {editorReady ? minutes.editorHint : minutes.hint}
        </p>
        <textarea
          ref={field}
          id={id}
          name="minutes"
          rows={18}
          defaultValue={text}
          hidden={editorReady}
          aria-describedby={`${id}-hint`}
          onChange={(event) => kept.write(event.currentTarget.value)}
        />
        {scripted && (
          <Suspense fallback={null}>
            <RichEditor
              key={edited}
              readText={() => field.current?.value ?? edited}
              labelledBy={`${id}-label`}
              describedBy={`${id}-hint`}
              onReady={() => setEditorReady(true)}
              onChange={write}
            />
          </Suspense>
        )}
      </div>
      {scripted && <KeepingStatus status={kept.status} />}
      <div className="buttons form-buttons">
        <Button name="intent" value="save">
          {minutes.save}
        </Button>
        <ButtonLink kind="plain" to={meetingLinks.one(meeting.unitId, meeting.id)}>
          {shell.back}
        </ButtonLink>
      </div>
    </PostForm>
  )
}
