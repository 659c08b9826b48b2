import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { describeClause } from '#deadlines/index.ts'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { servicesContext } from '#web/context.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { showVersion } from '../../use-cases/show-version.ts'
import { AgreementContentSections } from '../agreement-content.tsx'
import { ApprovalPath } from '../approval-path.tsx'
import { People } from '../people.tsx'
import { withoutPassages } from '../present-for-page.ts'
import { KindsAndReason } from './kinds-and-reason.tsx'
import { comparePath } from './revision-paths.ts'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps, language } = context.get(servicesContext)
  const { agreement, version } = await showVersion(deps, idInAddress<'AgreementVersion'>(params['versionId']))
  const { id, number, status, kinds, reason, steps, content } = version
  return {
    unitId: agreement.unitId,
    current: agreement.current.id,
    speaks: agreement.current.id === id,
    shown: { id, number, status, kinds, reason, steps },
    content: withoutPassages(content, (clause) => describeClause(clause, language)),
  }
}

/** One version as it was approved, or as it is proposed; nothing of it changes here. */
export default function VersionPage() {
  const { unitId, current, speaks, shown, content } = useLoaderData<typeof loader>()
  const { agreements, agreementPage, revision: words, shell } = useMessages()
  const title = agreementPage.version(shown.number)
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead
        title={title}
        lead={agreements.statuses[shown.status]}
        actions={
          <>
            {!speaks && (
              <ButtonLink kind="outline" to={comparePath(unitId, shown.id, current)}>
                {words.compareWithCurrent}
              </ButtonLink>
            )}
            <ButtonLink kind="outline" to={paths.unit(unitId, 'agreement')}>
              {shell.back}
            </ButtonLink>
          </>
        }
      />
      {!speaks && <Note>{words.notSpeaking}</Note>}
      <KindsAndReason {...shown} />
      <ApprovalPath steps={shown.steps} />
      <div className="two section">
        <AgreementContentSections content={content} unitId={unitId} />
        <aside aria-label={agreementPage.peopleTitle}>
          <People content={content} />
        </aside>
      </div>
    </Page>
  )
}
