import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Note } from '#web/components/note.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import type { Submission } from '#web/forms/submission.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { paths } from '#web/paths.ts'
import { useMessages } from '#web/use-messages.ts'
import { showOffices } from '../use-cases/show-offices.ts'
import { takeOverFromAgreement } from '../use-cases/take-over-from-agreement.ts'
import { OfficeTable, PeriodTable } from './office-table.tsx'
import { OfficeTimeline } from './office-timeline.tsx'
import { LeftAccounts, OfficeWarnings } from './office-warnings.tsx'

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  return { ...(await showOffices(deps, unitId)), unitId }
}

/** The only form of this page takes over what the agreement says. */
export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async () => {
    const { offices, period } = await takeOverFromAgreement(deps, unitId)
    const { takenOver } = messagesIn(language).handOver.offices
    return redirect(paths.offices(unitId), {
      headers: { 'Set-Cookie': leaveFlash(takenOver(offices.length, period === null ? 0 : 1)) },
    })
  })
}

/** People in the offices of a unit and the periods of its cooperation: what is missing, the years, the tables. */
export default function OfficesPage() {
  const view = useLoaderData<typeof loader>()
  const { unitId, offices, periods, warnings, proposed, mayChange, today } = view
  const submission = useActionData<typeof action>() ?? null
  const { handOver, shell } = useMessages()
  const words = handOver.offices
  const hasProposed = proposed.offices.length > 0 || proposed.period !== null
  const nothing = offices.length === 0 && periods.length === 0
  const takeOver = mayChange && hasProposed && <TakeOver submission={submission} main={nothing} />
  const add = mayChange && (
    <ButtonLink kind="outline" to={`${paths.offices(unitId)}/novy`}>
      {words.add}
    </ButtonLink>
  )
  const open = new Set(warnings.filter(({ kind }) => kind !== 'gap').map(({ office }) => office)).size
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead
        title={words.title}
        lead={nothing ? undefined : words.lead(open)}
        actions={
          !nothing && (
            <>
              <ButtonLink to={paths.handOver(unitId, 'manager')}>{words.handOver}</ButtonLink>
              {add}
            </>
          )
        }
      />
      {nothing ? (
        <Empty
          action={
            <>
              {takeOver}
              {add}
            </>
          }
        >
          {hasProposed && mayChange ? words.empty : words.emptyWithout}
        </Empty>
      ) : (
        <>
          <OfficeWarnings unitId={unitId} warnings={warnings} mayChange={mayChange} />
          <LeftAccounts accounts={view.leftAccounts} managesAccounts={view.managesAccounts} />
          {mayChange && hasProposed && (
            <Note>
              <p>
                {words.offered}: {proposed.offices.map(({ name }) => name).join(', ')}
                {proposed.period !== null && ` ${proposed.period.programme}`}
              </p>
              {takeOver}
            </Note>
          )}
          <OfficeTimeline holdings={offices} periods={periods} today={today} />
          <section className="section" aria-labelledby="urady">
            <h2 id="urady">{words.officesTitle}</h2>
            <OfficeTable unitId={unitId} holdings={offices} today={today} mayChange={mayChange} />
          </section>
          <section className="section" aria-labelledby="obdobi">
            <div className="section-head">
              <h2 id="obdobi">{words.periodsTitle}</h2>
              {mayChange && (
                <ButtonLink kind="outline" small to={`/celky/${unitId}/obdobi/nove`}>
                  {words.addPeriod}
                </ButtonLink>
              )}
            </div>
            <PeriodTable unitId={unitId} periods={periods} mayChange={mayChange} />
          </section>
        </>
      )}
    </Page>
  )
}

function TakeOver({ submission, main }: { submission: Submission | null; main: boolean }) {
  const words = useMessages().handOver.offices
  return (
    <PostForm submission={submission} label={words.takeOver}>
      <Button kind={main ? 'main' : 'outline'} name="intent" value="take-over">
        {words.takeOver}
      </Button>
    </PostForm>
  )
}
