import { useContext, useRef, useState, useSyncExternalStore } from 'react'
import { useNavigate } from 'react-router'
import { readableFiles } from '#documents/readable-files.ts'
import { newId } from '#kernel/ids.ts'
import { Button } from '#web/components/button.tsx'
import { CsrfContext } from '#web/components/csrf-field.tsx'
import { DropZone } from '#web/components/drop-zone.tsx'
import { Note } from '#web/components/note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import { type Sent, sendFile } from './send-file.ts'

type Progress =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly fraction: number }
  | Exclude<Sent, { kind: 'received' }>

/** Takes a file. With a script it goes at once and shows its progress; without one it is a form with a button. */
export function UploadForm({
  id,
  unitId,
  submission,
}: {
  /** Name of the document to come, made by the server for this page. */
  id: string
  unitId: string | null
  submission: Submission | null
}) {
  const { upload } = useMessages().intake
  const csrfToken = useContext(CsrfContext)
  const navigate = useNavigate()
  const [progress, setProgress] = useState<Progress>({ kind: 'none' })
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const sending = useRef<{ id: string; file: File; stop: AbortController } | null>(null)

  const send = async (file: File, documentId: string) => {
    sending.current?.stop.abort()
    const stop = new AbortController()
    const own = { id: documentId, file, stop }
    sending.current = own
    setProgress({ kind: 'sending', fraction: 0 })
    const onProgress = (fraction: number) => setProgress({ kind: 'sending', fraction })
    const sent = await sendFile({ csrfToken, file, id: documentId, unitId, onProgress, signal: stop.signal })
    if (sending.current !== own) return
    if (sent.kind === 'received') await navigate(`/dokumenty/${sent.documentId}`)
    else setProgress(stop.signal.aborted ? { kind: 'none' } : sent)
  }
  const again = () => {
    if (sending.current) void send(sending.current.file, sending.current.id)
  }
  return (
    <PostForm files reload submission={submission} label={upload.title}>
      <input type="hidden" name="id" value={id} />
      <DropZone
        name="file"
        label={upload.file}
        hint={upload.hint}
        accept={readableFiles}
        onFile={(file) => void send(file, newId<'Document'>())}
      />
      <output className="upload-progress">
        {progress.kind === 'sending' && (
          <>
            <span>{progress.fraction < 1 ? upload.sending(Math.round(progress.fraction * 100)) : upload.sent}</span>
            <progress value={progress.fraction} max={1} aria-label={upload.title} />
          </>
        )}
      </output>
      {progress.kind === 'sending' && (
        <button type="button" className="button button-plain" onClick={() => sending.current?.stop.abort()}>
          {upload.cancel}
        </button>
      )}
      {(progress.kind === 'lost' || progress.kind === 'refused') && (
        <Note kind="late">
          <p>{progress.kind === 'refused' ? progress.sentence : upload.failed}</p>
          {progress.kind === 'lost' && (
            <p className="buttons">
              <button type="button" className="button button-outline button-small" onClick={again}>
                {upload.again}
              </button>
            </p>
          )}
        </Note>
      )}
      {!scripted && (
        <div className="buttons form-buttons">
          <Button name="intent" value="upload">
            {upload.read}
          </Button>
        </div>
      )}
    </PostForm>
  )
}

/** Whether scripts run does not change while the page lives. */
function never(): () => void {
  return () => {}
}
