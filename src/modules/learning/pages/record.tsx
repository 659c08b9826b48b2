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
import { ButtonLink } from '#web/components/button-link.tsx'
import { CreditSection } from '#web/components/credit-section.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { RemoveForm } from '#web/components/remove-form.tsx'
import { UsesList } from '#web/components/uses-list.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { findDocument } from '../../intake/index.ts'
import { lookForCredit, whereCounted } from '../../obligations/index.ts'
import type { LearningRecord } from '../domain/learning-record.ts'
import type { MissingProof } from '../domain/missing-proofs.ts'
import { orderCertificates } from '../use-cases/papers/order-certificates.ts'
import { removeRecord } from '../use-cases/remove-record.ts'
import { takeRecordStep } from '../use-cases/take-record-step.ts'
import { readStepForm } from './read-step-form.ts'
import { RecordFacts } from './record-facts.tsx'
import { recordLinks } from './record-links.ts'
import { recordOfUnit } from './record-of-unit.ts'
import { RecordPapers } from './record-papers.tsx'
import { RecordPath } from './record-path.tsx'
import { RecordSteps } from './record-steps.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const found = await recordOfUnit(deps, params)
  const { id, unitId, on } = found.record
  const source = { type: 'record', id } as const
  const counted = await whereCounted(deps, { unitId, source, on, language })
  const credit = await lookForCredit(deps, { source, language })
  const papers = await deps.read((tx) => Promise.all(papersOf(found.record).map((paper) => findDocument(tx, paper))))
  const documents = papers.flatMap((paper) => (paper === null ? [] : [{ id: paper.id, name: paper.name }]))
  return { ...found, ...counted, credit, documents, today: deps.today() }
}

function papersOf(record: LearningRecord) {
  const certificate = record.kind === 'education-group' ? record.details.certificateDocumentId : null
  return [record.documentId, certificate].filter((paper) => paper !== null)
}

/** The forms of this page take a step of an offer, order the certificates, or delete the record. */
export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  return submit(args, async (form) => {
    const id = idInAddress<'Record'>(args.params['recordId'])
    const version = Number(form.get('version'))
    const { stepTaken, removed } = messagesIn(language).learning.view
    if (form.get('intent') === 'certificates') {
      await orderCertificates(deps, id, language)
      return redirect(paths.paperOrders)
    }
    const taken = readStepForm(form)
    if (taken !== null) {
      const { unitId } = await takeRecordStep(deps, { id, version, taken })
      return redirect(recordLinks.one(unitId, id), { headers: { 'Set-Cookie': leaveFlash(stepTaken[taken.step]) } })
    }
    await removeRecord(deps, { id, version })
    const list = recordLinks.list(idInAddress(args.params['unitId']))
    return redirect(list, { headers: { 'Set-Cookie': leaveFlash(removed) } })
  })
}

/** One record: what it was, how it came from its offer, what proves it and where it counts. */
export default function LearningRecordPage() {
  const view = useLoaderData<typeof loader>()
  const {
    record,
    missing,
    programme,
    workshops,
    allowedActions,
    uses,
    service,
    outsideValidity,
    credit,
    documents,
    today,
  } = view
  const submission = useActionData<typeof action>() ?? null
  const { learning, shell } = useMessages()
  const { date, longDate } = useFormat()
  const { kinds, view: words } = learning
  const { unitId, id, version } = record
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
              {words.edit}
            </ButtonLink>
          )
        }
      />
      <MissingNote missing={missing} edit={mayChange ? recordLinks.edit(unitId, id) : null} />
      {outsideValidity && (
        <Note kind="due">
          <p>{words.outsideValidity}</p>
        </Note>
      )}
      <div className="two section">
        <div>
          <RecordPath record={record} />
          <RecordSteps allowedActions={allowedActions} version={version} today={date(today)} submission={submission} />
          <section className="section" aria-labelledby="zaznam">
            <h2 id="zaznam">{words.what}</h2>
            <RecordFacts record={record} documents={documents} />
          </section>
          {programme !== null && (
            <p className="after">
              {learning.form.programme}: <Link to={recordLinks.one(unitId, programme.id)}>{programme.title}</Link>
            </p>
          )}
          {workshops.length > 0 && <Workshops workshops={workshops} />}
        </div>
        <aside aria-labelledby="uziti">
          <RecordPapers record={record} />
          <section className="section">
            <h2 id="uziti">{words.uses}</h2>
            <UsesList unitId={unitId} uses={uses} service={service} none={words.noUses} />
          </section>
          <CreditSection view={credit} />
          {allowedActions.includes('remove') && (
            <RemoveForm
              words={{ label: words.remove, question: words.removeQuestion, consequence: words.removeConsequence }}
              version={version}
              submission={submission?.values['intent'] === 'remove' ? submission : null}
            />
          )}
        </aside>
      </div>
      <p className="after">
        <Link to={recordLinks.list(unitId)}>{words.back}</Link>
      </p>
    </Page>
  )
}

function Workshops({ workshops }: { workshops: readonly LearningRecord[] }) {
  const { view } = useMessages().learning
  const { date } = useFormat()
  return (
    <section className="section" aria-labelledby="workshopy">
      <h2 id="workshopy">{view.workshops}</h2>
      <ul className="people">
        {workshops.map(({ id, unitId, on, title }) => (
          <li key={id}>
            <Link to={recordLinks.one(unitId, id)}>{title}</Link>
            <span className="small">{date(on)}</span>
          </li>
        ))}
      </ul>
    </section>
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
      <p>{first === 'obligation' ? view.provesNothing : view.stillCounts}</p>
      {edit !== null && (
        <div className="buttons">
          <ButtonLink to={edit}>{view.complete[first]}</ButtonLink>
        </div>
      )}
    </Note>
  )
}
