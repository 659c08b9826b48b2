import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedPaper } from '../present-paper.ts'
import { AttachCopy } from './attach-copy.tsx'
import { SignedCopyItem } from './signed-copy-item.tsx'

/** Signed copies that came back, each bound to the issue that was signed, and how another one is attached. */
export function SignedCopiesSection({ paper, submission }: { paper: PresentedPaper; submission: Submission | null }) {
  const words = useMessages().papers.signed
  const { signedCopies, issues, allowedActions } = paper
  const sent = submission?.values['intent']
  return (
    <section className="section no-print" aria-labelledby="podepsane">
      <h2 id="podepsane">{words.title}</h2>
      <p className="muted">{words.lead}</p>
      {signedCopies.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul className="signed-copies">
          {signedCopies.map((copy) => (
            <SignedCopyItem
              key={copy.id}
              paper={paper}
              copy={copy}
              submission={sent === 'detach' && submission?.values['copyId'] === copy.id ? submission : null}
            />
          ))}
        </ul>
      )}
      {allowedActions.includes('save') &&
        (issues.length === 0 ? (
          <p>{words.first}</p>
        ) : (
          // A file that was too large brings nothing back but its sentence.
          <AttachCopy
            paper={paper}
            submission={sent === 'attach' || (sent === undefined && submission !== null) ? submission : null}
          />
        ))}
    </section>
  )
}
