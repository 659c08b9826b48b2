import type { ReactNode } from 'react'
import { Note } from '#web/components/note.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'

/** Whether somebody else saved a record while this form was being written. */
export function wasOvertaken(submission: Submission | null, version: number): boolean {
  return submission !== null && '' in submission.errors && submission.values['version'] !== String(version)
}

/** What somebody else saved meanwhile; the form keeps what this person wrote, and saving it again replaces that. */
export function SavedMeanwhile({ children }: { children: ReactNode }) {
  const { meanwhile } = useMessages().cooperation.form
  return (
    <Note kind="due">
      <p>
        {meanwhile} <b>{children}</b>
      </p>
    </Note>
  )
}
