import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { isRole, type Scope } from '../domain/roles.ts'
import type { InviteAccount } from '../use-cases/invite-account.ts'
import { textOf } from './text-of.ts'

/** What the form for an invitation says. The place is one choice: `everywhere`, `region:CZ042` or `unit:` with its id. */
export function invitationOf(form: FormData): InviteAccount {
  const role = textOf(form, 'role')
  if (!isRole(role)) throw new Refusal('account.scope', {}, 'role')
  return { name: textOf(form, 'name'), email: textOf(form, 'email'), role, scope: scopeOf(textOf(form, 'scope')) }
}

function scopeOf(choice: string): Scope {
  const [kind, value = ''] = choice.split(':')
  if (kind === 'unit' && isId(value)) return { kind, unitId: asId<'Unit'>(value) }
  if (kind === 'region' && value !== '') return { kind, regionCode: value }
  if (kind === 'everywhere') return { kind }
  throw new Refusal('account.scope', {}, 'scope')
}
