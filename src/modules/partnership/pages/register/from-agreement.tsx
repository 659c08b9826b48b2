import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { servicesContext } from '#web/context.ts'
import { useFormat } from '#web/format/use-format.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import type { Proposal } from '../../domain/register/agreement-proposals.ts'
import { fillFromAgreement, proposeFromAgreement } from '../../use-cases/register/fill-from-agreement.ts'
import { registerLinks } from './register-links.ts'

const kinds = ['founder', 'group', 'member', 'regional-contact'] as const satisfies readonly Proposal['kind'][]

export async function loader({ params, context }: LoaderFunctionArgs) {
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { proposals, from } = await proposeFromAgreement(context.get(servicesContext).deps, unitId)
  return { unitId, proposals, from }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const keys = form.getAll('key').map(String)
    const filled = await fillFromAgreement(deps, { unitId, keys })
    return redirect(registerLinks.tab(unitId), {
      headers: { 'Set-Cookie': leaveFlash(messagesIn(language).register.proposals.filled(filled.length)) },
    })
  })
}

/** What the agreement says about the partnership: each entry is ticked, and unticked by whoever knows better. */
export default function FromAgreement() {
  const { unitId, proposals, from } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { register, shell } = useMessages()
  const { date } = useFormat()
  const { proposals: words } = register
  const fresh = proposals.filter(({ known }) => !known).length
  const back = (
    <ButtonLink kind="plain" to={registerLinks.tab(unitId)}>
      {shell.back}
    </ButtonLink>
  )
  return (
    <Page>
      <title>{shell.title(words.title)}</title>
      <PageHead title={words.title} lead={proposals.length === 0 ? undefined : words.lead(fresh)} />
      {proposals.length === 0 ? (
        <Empty action={back}>{words.none}</Empty>
      ) : (
        <PostForm submission={submission}>
          {from !== null && fresh > 0 && <p className="small muted">{words.from(date(from))}</p>}
          {kinds.map((kind) => (
            <ProposalsOfKind
              key={kind}
              kind={kind}
              proposals={proposals.filter((proposal) => proposal.kind === kind)}
            />
          ))}
          <div className="buttons form-buttons">
            {fresh > 0 && <Button>{words.fill}</Button>}
            {back}
          </div>
        </PostForm>
      )}
    </Page>
  )
}

function ProposalsOfKind({ kind, proposals }: { kind: Proposal['kind']; proposals: readonly Proposal[] }) {
  const { proposals: words } = useMessages().register
  if (proposals.length === 0) return null
  return (
    <fieldset className="section">
      <legend>
        <h2>{words.kinds[kind]}</h2>
      </legend>
      <ul className="lines">
        {proposals.map((proposal) => (
          <li key={proposal.key} className="field-check">
            <ProposalLine proposal={proposal} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function ProposalLine({ proposal }: { proposal: Proposal }) {
  const { proposals: words } = useMessages().register
  if (proposal.known)
    return (
      <span className="muted">
        {nameOf(proposal, words.inGroup)}: {words.known}
      </span>
    )
  return (
    <label>
      <input type="checkbox" name="key" value={proposal.key} defaultChecked />
      <span>{nameOf(proposal, words.inGroup)}</span>
    </label>
  )
}

function nameOf(proposal: Proposal, inGroup: (organisation: string, group: string | null) => string): string {
  switch (proposal.kind) {
    case 'founder':
      return proposal.founder
    case 'group':
      return proposal.name
    case 'member':
      return inGroup(proposal.organisation, proposal.group)
    case 'regional-contact':
      return [proposal.person, proposal.organisation, proposal.note].filter((part) => part !== null).join(', ')
  }
  return proposal satisfies never
}
