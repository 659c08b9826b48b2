import { Fragment, type ReactNode } from 'react'
import { isOvertaken } from '../forms/overtaken.ts'
import type { Submission } from '../forms/submission.ts'
import { useMessages } from '../use-messages.ts'
import { Note } from './note.tsx'

/** Above a form that somebody else has overtaken: what is saved now, so that the person compares and decides. */
export function OvertakenNote({
  submission,
  version,
  facts,
}: {
  submission: Submission | null
  version: number
  /** Names and values of what is saved; empty values are left out. */
  facts: readonly (readonly [name: string, value: ReactNode])[]
}) {
  const { shell } = useMessages()
  if (!isOvertaken(submission, version)) return null
  return (
    <Note kind="due">
      <p>{shell.overtaken}</p>
      <dl className="facts">
        {facts
          .filter(([, value]) => value !== null && value !== '')
          .map(([name, value]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
    </Note>
  )
}
