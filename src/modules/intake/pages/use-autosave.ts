import { type RefObject, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { CsrfContext } from '#web/components/csrf-field.tsx'
import type { ReviewState } from '../contract.ts'
import { type DraftSaver, draftSaver, type SaverView } from './draft-saver.ts'
import { forgetValues, keepValues, keptValues } from './kept-values.ts'
import { valuesOfForm } from './review-form.ts'
import { sendChanges } from './send-changes.ts'
import { writeIntoForm } from './write-into-form.ts'

export type Autosave = SaverView & Pick<DraftSaver, 'save' | 'keepMine' | 'takeTheirs'>

/** The saver of the review that is on the screen, tied to the form in which `root` stands. */
export function useAutosave(loaded: ReviewState, root: RefObject<HTMLElement | null>): Autosave {
  const csrfToken = useContext(CsrfContext)
  const [page] = useState(() => pageSaver(loaded, csrfToken))
  const { saver } = page
  const view = useSyncExternalStore(saver.subscribe, saver.view, saver.view)

  useEffect(() => {
    void saver.adopt(loaded)
  }, [saver, loaded])
  useEffect(() => page.attach(root.current?.closest('form') ?? null), [page, root])
  return { ...view, save: saver.save, keepMine: saver.keepMine, takeTheirs: saver.takeTheirs }
}

function pageSaver(loaded: ReviewState, csrfToken: string) {
  const { documentId } = loaded
  let form: HTMLFormElement | null = null
  const saver = draftSaver(loaded, {
    read: (base) => form && valuesOfForm(new FormData(form), base),
    write: (values) => {
      if (form) writeIntoForm(form, values)
    },
    send: (body) => sendChanges(csrfToken, documentId, body),
    keep: (values) => keepValues(documentId, values),
    forget: () => forgetValues(documentId),
    later: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  return {
    saver,
    /** Takes the form, with what an earlier visit could not save; tries again when the connection is back. */
    attach(to: HTMLFormElement | null): () => void {
      form = to
      const kept = keptValues(documentId)
      if (form && kept) void saver.restore(kept)
      const online = () => void saver.save()
      window.addEventListener('online', online)
      return () => {
        form = null
        saver.stop()
        window.removeEventListener('online', online)
      }
    },
  }
}
