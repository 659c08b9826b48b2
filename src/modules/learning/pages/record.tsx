import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Confirm } from '#web/components/confirm.tsx'
import { CreditSection } from '#web/components/credit-section.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { UsesList } from '#web/components/uses-list.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { findDocument } from '../../intake/index.ts'
import { lookForCredit, whereCounted } from '../../obligations/index.ts'
import type { MissingProof } from '../domain/missing-proofs.ts'
import { removeRecord } from '../use-cases/remove-record.ts'
import { RecordFacts } from './record-facts.tsx'
import { recordLinks } from './record-links.ts'
import { recordOfUnit } from './record-of-unit.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const found = await recordOfUnit(deps, params)
  const { id, unitId, on, documentId } = found.record
  const source = { type: 'record', id } as const
  const counted = await whereCounted(deps, { unitId, source, on, language })
  const credit = await lookForCredit(deps, { source, language })
  const stored = documentId === null ? null : await deps.read((tx) => findDocument(tx, documentId))
  return { ...found, ...counted, credit, document: stored === null ? null : { id: stored.id, name: stored.name } }
}

/** The only form of this page deletes the record. */
export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const id = idInAddress<'Record'>(args.params['recordId'])
    await removeRecord(deps, { id, version: Number(form.get('version')) })
    const { removed } = messagesIn(language).learning.view
    const list = recordLinks.list(idInAddress(args.params['unitId']))
    return redirect(list, { headers: { 'Set-Cookie': leaveFlash(removed) } })
  })
}

/** One record: what it was, what proves it and where it counts. */
export default function LearningRecordPage() {
  const { record, missing, allowedActions, uses, outsideValidity, credit, document } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { learning, shell } = useMessages()
  const { longDate } = useFormat()
  const { kinds, view } = learning
  const { unitId, id } = record
  const mayChange = allowedActions.includes('change')
  return (
    <Page>
      <title>{shell.title(record.title)}</title>
      <PageHead
        title={record.title}
        lead={`${kinds[record.kind]}, ${longDate(record.on)}`}
        actions={
          mayChange && (
            <ButtonLink kind="outline" icon="pencil" to={recordLinks.edit(unitId, id)}>
              {view.edit}
            </ButtonLink>
          )
        }
      />
      <MissingNote missing={missing} edit={mayChange ? recordLinks.edit(unitId, id) : null} />
      {outsideValidity && (
        <Note kind="due">
          <p>{view.outsideValidity}</p>
        </Note>
      )}
      <div className="two section">
        <section className="section" aria-labelledby="zaznam">
          <h2 id="zaznam">{view.what}</h2>
          <RecordFacts record={record} document={document} />
        </section>
        <aside aria-labelledby="uziti">
          <section className="section">
            <h2 id="uziti">{view.uses}</h2>
            <UsesList unitId={unitId} uses={uses} none={view.noUses} />
          </section>
          <CreditSection view={credit} />
          {allowedActions.includes('remove') && (
            <section className="section" aria-label={view.remove}>
              <Confirm small label={view.remove} question={view.removeQuestion} consequence={view.removeConsequence}>
                <PostForm submission={submission}>
                  <input type="hidden" name="version" value={record.version} />
                  <Button kind="danger">{view.remove}</Button>
                </PostForm>
              </Confirm>
            </section>
          )}
        </aside>
      </div>
      <p className="after">
        <Link to={recordLinks.list(unitId)}>{view.back}</Link>
      </p>
    </Page>
  )
}

/** A missing paper does not keep a record from counting; a missing link does. */
function MissingNote({ missing, edit }: { missing: readonly MissingProof[]; edit: string | null }) {
  const { learning } = useMessages()
  const { view } = learning
  const first = missing.includes('obligation') ? 'obligation' : missing[0]
  if (first === undefined) return null
  return (
    <Note kind="due">
      <h2 className="h3">{learning.missing[first]}</h2>
      <p>{first === 'document' ? view.stillCounts : view.provesNothing}</p>
      {edit !== null && (
        <div className="buttons">
          <ButtonLink to={edit}>{view.complete[first]}</ButtonLink>
        </div>
      )}
    </Note>
  )
}
