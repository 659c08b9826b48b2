import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { asId, isId, newId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import { leaveFlash } from '#platform/http/session.ts'
import { Page } from '#web/components/page.tsx'
import { PageHead } from '#web/components/page-head.tsx'
import { RemoveForm } from '#web/components/remove-form.tsx'
import { servicesContext } from '#web/context.ts'
import { submit } from '#web/forms/submit.ts'
import { idInAddress } from '#web/id-in-address.ts'
import { useMessages } from '#web/use-messages.ts'
import { listPeople } from '../../../people/index.ts'
import { memberRoles } from '../../domain/register/member.ts'
import { type MemberWords, removeMember, saveMember } from '../../use-cases/register/save-member.ts'
import { showRegister } from '../../use-cases/register/show-register.ts'
import { MemberForm } from './member-form.tsx'
import { readTerm, textOf } from './read-term.ts'
import { registerLinks } from './register-links.ts'

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { deps } = context.get(servicesContext)
  const unitId = idInAddress<'Unit'>(params['unitId'])
  const { members, otherMembers, groups } = await showRegister(deps, { unitId })
  const { people, organisations } = await listPeople(deps, { unitId })
  const empty = {
    id: newId<'PartnershipMember'>(),
    organisationName: new URL(request.url).searchParams.get('organizace'),
    organisationId: null,
    personName: null,
    role: 'member' as const,
    groupId: null,
    from: deps.today(),
    to: null,
    note: null,
    version: 0,
  }
  const known = [...members, ...otherMembers].find(({ id }) => id === params['memberId'])
  const member = params['memberId'] === undefined ? empty : known
  if (member === undefined) throw new Refusal('record.not_found')
  return {
    unitId,
    // Whom a person acts for is written with the person, not with the membership.
    member: member.version > 0 && member.organisationId === null ? { ...member, organisationName: null } : member,
    groups: groups.map(({ id, name }) => ({ id, name })),
    people: people.map(({ name }) => name),
    organisations: organisations.map(({ name }) => name),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { deps, language } = args.context.get(servicesContext)
  const { form: words } = messagesIn(language).register
  const unitId = idInAddress<'Unit'>(args.params['unitId'])
  return submit(args, async (form) => {
    const id = asId<'PartnershipMember'>(textOf(form, 'id'))
    const version = Number(form.get('version'))
    const removal = form.get('intent') === 'remove'
    if (removal) await removeMember(deps, { unitId, id, version })
    else await saveMember(deps, { unitId, id, version, content: readMember(form) })
    return redirect(registerLinks.tab(unitId), {
      headers: { 'Set-Cookie': leaveFlash(removal ? words.removed : words.saved) },
    })
  })
}

function readMember(form: FormData): MemberWords {
  const group = textOf(form, 'groupId')
  return {
    organisationId: null,
    organisation: textOf(form, 'organisation'),
    personId: null,
    person: textOf(form, 'person'),
    role: memberRoles.find((role) => role === form.get('role')) ?? 'member',
    groupId: isId(group) ? asId(group) : null,
    ...readTerm(form),
    note: textOf(form, 'note'),
  }
}

/** A form that came back refused must know what was saved meanwhile. */
export function shouldRevalidate(): boolean {
  return true
}

/** Somebody new in the partnership, or a membership that is corrected or ends. */
export default function Member() {
  const { unitId, member, groups, people, organisations } = useLoaderData<typeof loader>()
  const submission = useActionData<typeof action>() ?? null
  const { register, shell } = useMessages()
  const { form } = register
  const title = member.version === 0 ? form.newMember : form.editMember
  const removal = submission?.values['intent'] === 'remove'
  return (
    <Page>
      <title>{shell.title(title)}</title>
      <PageHead title={title} lead={member.version === 0 ? undefined : form.memberLead} />
      <MemberForm
        unitId={unitId}
        member={member}
        groups={groups}
        people={people}
        organisations={organisations}
        submission={removal ? null : submission}
      />
      {member.version > 0 && (
        <RemoveForm
          words={{ label: form.remove, question: form.removeQuestion, consequence: form.removeConsequence }}
          entryId={member.id}
          version={member.version}
          submission={removal ? submission : null}
        />
      )}
    </Page>
  )
}
