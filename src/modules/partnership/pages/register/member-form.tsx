import { Button } from '#web/components/button.tsx'
import { ButtonLink } from '#web/components/button-link.tsx'
import { Field } from '#web/components/field.tsx'
import { OvertakenNote } from '#web/components/overtaken-note.tsx'
import { PostForm } from '#web/components/post-form.tsx'
import { SuggestField } from '#web/components/suggest-field.tsx'
import { versionToSend } from '#web/forms/overtaken.ts'
import type { Submission } from '#web/forms/submission.ts'
import { useMessages } from '#web/use-messages.ts'
import type { NamedMember } from '../../domain/register/named-member.ts'
import { dayText } from './read-term.ts'
import { registerLinks } from './register-links.ts'
import { TermFields } from './term-fields.tsx'

/** One membership: the organisation, the person who stands for it, where, in which role and how long. */
export function MemberForm({
  unitId,
  member,
  groups,
  people,
  organisations,
  submission,
}: {
  unitId: string
  member: Pick<
    NamedMember,
    'id' | 'organisationName' | 'personName' | 'role' | 'groupId' | 'from' | 'to' | 'note' | 'version'
  >
  groups: readonly { readonly id: string; readonly name: string }[]
  people: readonly string[]
  organisations: readonly string[]
  submission: Submission | null
}) {
  const { register, shell } = useMessages()
  const { form, roles } = register
  return (
    <PostForm submission={submission}>
      <OvertakenNote
        submission={submission}
        version={member.version}
        facts={[
          [form.organisation, member.organisationName],
          [form.person, member.personName],
          [form.role, roles[member.role]],
          [form.from, dayText(member.from)],
          [form.to, dayText(member.to)],
          [form.note, member.note],
        ]}
      />
      <input type="hidden" name="id" value={submission?.values['id'] ?? member.id} />
      <input type="hidden" name="version" value={versionToSend(submission, member.version)} />
      <div className="fields-row">
        <SuggestField
          name="organisation"
          label={form.organisation}
          hint={form.organisationHint}
          value={member.organisationName ?? ''}
          suggestions={organisations}
          optional
        />
        <SuggestField
          name="person"
          label={form.person}
          hint={form.personHint}
          value={member.personName ?? ''}
          suggestions={people}
          optional
        />
      </div>
      <div className="fields-row after">
        <Field name="role" label={form.role} kind={{ as: 'select' }} value={member.role}>
          {Object.entries(roles).map(([role, label]) => (
            <option key={role} value={role}>
              {label}
            </option>
          ))}
        </Field>
        <Field name="groupId" label={form.group} kind={{ as: 'select' }} value={member.groupId ?? ''}>
          <option value="">{form.partnership}</option>
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Field>
      </div>
      <TermFields from={member.from} to={member.to} />
      <div className="after">
        <Field name="note" label={form.note} value={member.note ?? ''} optional />
      </div>
      <div className="buttons form-buttons">
        <Button>{form.save}</Button>
        <ButtonLink kind="plain" to={registerLinks.tab(unitId)}>
          {shell.back}
        </ButtonLink>
      </div>
    </PostForm>
  )
}
