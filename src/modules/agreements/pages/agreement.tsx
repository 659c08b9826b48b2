import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { Seg } from '#web/components/seg.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { AgreementContentSections } from './agreement-content.tsx'
import { AgreementNotes } from './agreement-notes.tsx'
import { agreementView } from './agreement-view.ts'
import { ApprovalPath } from './approval-path.tsx'
import { changeAgreement } from './change-agreement.ts'
import { LinkOffered } from './link-offered.tsx'
import { MemorandumSection } from './memorandum-section.tsx'
import { NextSteps } from './next-steps.tsx'
import { OtherTemplates } from './other-templates.tsx'
import { People } from './people.tsx'
import type { ShownAgreement } from './present-for-page.ts'
import { Proposal } from './revision/proposal.tsx'
import { composePath } from './revision/revision-paths.ts'
import { SettingsSection } from './settings-section.tsx'
import { useLead } from './use-lead.ts'
import { Versions } from './versions.tsx'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const chosen = new URL(request.url).searchParams.get('popis')
  const unitId = idInAddress<'Unit'>(params['unitId'])
  return { unitId, ...(await agreementView(deps, unitId, chosen, language)) }
}

export function action(args: ActionFunctionArgs) {
  return changeAgreement(args)
}

/** The agreement of a unit: where it stands, what may be done now, and what it says. */
export default function AgreementPage() {
  const { agreements, shown, unitId } = useLoaderData<typeof loader>()
  const { agreements: words, agreementPage, revision, shell } = useMessages()
  const { date } = useFormat()
  return (
    <Page>
      <title>{shell.title(words.name)}</title>
      {shown === null ? (
        <>
          <PageHead title={words.name} />
          <Empty action={<ButtonLink to="/nahrat">{agreementPage.upload}</ButtonLink>}>{agreementPage.none}</Empty>
          <p>
            <ButtonLink kind="outline" to={composePath(unitId)}>
              {revision.compose}
            </ButtonLink>
          </p>
        </>
      ) : (
        <>
          {agreements.length > 1 && (
            <Seg
              label={agreementPage.choose}
              options={agreements.map(({ id, validity }) => ({
                label: agreementPage.named(validity && date(validity.from), validity && date(validity.to)),
                to: `?popis=${id}`,
                current: id === shown.id,
              }))}
            />
          )}
          <Shown agreement={shown} />
        </>
      )}
    </Page>
  )
}

function Shown({ agreement }: { agreement: ShownAgreement }) {
  const { agreements: words, agreementPage, agreementPaper } = useMessages()
  const answer = useActionData<typeof action>()
  const link = answer && 'link' in answer ? answer.link : null
  const submission = answer && 'errors' in answer ? answer : null
  return (
    <>
      <PageHead
        title={words.name}
        lead={useLead(agreement)}
        actions={
          <>
            <ButtonLink kind="outline" icon="doc" to={paths.paper(agreement.unitId, 'agreement', agreement.currentId)}>
              {agreementPaper.link}
            </ButtonLink>
            {agreement.mayEdit && (
              <ButtonLink kind="outline" to={`${paths.upload}?celek=${agreement.unitId}`}>
                {agreementPaper.bringBack}
              </ButtonLink>
            )}
            {agreement.documentId && (
              <ButtonLink kind="outline" icon="download" to={`/api/documents/${agreement.documentId}/file`} download>
                {agreementPage.original}
              </ButtonLink>
            )}
          </>
        }
      />
      {link && <LinkOffered {...link} />}
      <AgreementNotes agreement={agreement} />
      <ApprovalPath steps={agreement.steps} />
      <NextSteps agreement={agreement} of={agreement} submission={submission} />
      <Proposal agreement={agreement} submission={submission} />
      <div className="two section">
        <AgreementContentSections content={agreement.content} unitId={agreement.unitId} />
        <aside aria-label={agreementPage.peopleTitle}>
          <People content={agreement.content} />
          <MemorandumSection agreement={agreement} submission={submission} />
          <SettingsSection agreement={agreement} submission={submission} />
          <Versions agreement={agreement} submission={submission} />
          <OtherTemplates unitId={agreement.unitId} versionId={agreement.currentId} />
        </aside>
      </div>
    </>
  )
}
