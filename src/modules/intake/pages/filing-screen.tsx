import { Button } from '#web/components/button.tsx'
import { Confidence } from '#web/components/confidence.tsx'
import { DocumentView } from '#web/components/document-view.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { PresentedDocument } from '../present-document.ts'
import { FilingFields } from './filing-fields.tsx'
import type { FilingView } from './filing-view.ts'

/** A read paper that is no agreement: what it seems to be and why, and one press of a button keeps it in its place. */
export function FilingScreen({ view, submission }: { view: FilingView; submission: Submission | null }) {
  const { intake, doubts } = useMessages()
  const words = intake.filing
  const { document, content, mayKeep } = view
  const kind = document.kind ?? 'other'
  return (
    <>
      <PageHead title={kind === 'other' ? words.unknown : words.looksLike(doubts.kinds[kind])} lead={document.name} />
      <div className="half">
        <div>
          <Reasons document={document} />
          {mayKeep && <Decision view={view} submission={submission} />}
        </div>
        <DocumentView document={content} label={words.text} pages={view.pages} />
      </div>
    </>
  )
}

/** To keep it as what it is, to throw it away, or to say that it is a popis spolupráce after all. */
function Decision({ view, submission }: { view: FilingView; submission: Submission | null }) {
  const { intake } = useMessages()
  const words = intake.filing
  const { document, choices } = view
  return (
    <>
      <PostForm id="ulozit" submission={submission} label={words.keep}>
        <input type="hidden" name="name" value={document.name} />
        <FilingFields kind={document.kind} choices={choices} />
        <div className="buttons form-buttons">
          <Button name="intent" value="keep">
            {words.keep}
          </Button>
          <Button kind="plain" name="intent" value="discard">
            {intake.document.refused.discard}
          </Button>
        </div>
      </PostForm>
      {view.mayCall && <OrAgreement />}
    </>
  )
}

function OrAgreement() {
  const words = useMessages().intake.filing
  return (
    <section className="section" aria-labelledby="je-to-popis">
      <h2 id="je-to-popis" className="h3">
        {words.orAgreement}
      </h2>
      <p>{words.callAgreementText}</p>
      <PostForm id="popis" label={words.callAgreement}>
        <div className="buttons form-buttons">
          <Button kind="outline" name="intent" value="call-agreement">
            {words.callAgreement}
          </Button>
        </div>
      </PostForm>
    </section>
  )
}

function Reasons({ document: { kind, recognised } }: { document: PresentedDocument }) {
  const words = useMessages().intake.filing
  if (kind === 'other') return <p className="filing-reasons">{words.unknownText}</p>
  const why = recognised?.why ?? []
  const sorts = [...new Set(why.map(({ by }) => by))]
  const reasons = sorts.map((by) => words.reasons[by](why.filter((one) => one.by === by).map(({ text }) => text)))
  return (
    <div className="filing-reasons">
      {recognised !== null && <Confidence value={recognised.confidence} />}
      <p>
        {reasons.length > 0 && words.why(reasons)} {words.noObligations}
      </p>
    </div>
  )
}
