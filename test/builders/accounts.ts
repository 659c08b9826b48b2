import type { Role, Scope } from '#modules/access/index.ts'
import { addDemonstrationAccount, inviteAccount } from '#modules/access/index.ts'
import { choosePassword } from '#modules/access/use-cases/choose-password.ts'
import { addUnit, type Unit } from '#modules/territory/index.ts'
import type { Actor } from '#platform/actor.ts'
import type { Deps } from '#platform/deps.ts'

let count = 0

/** A person in a role without a password, ready to act. Where the role holds is everywhere when nothing is said. */
export async function aPerson(
  deps: Deps,
  role: Role,
  scope: Scope = { kind: 'everywhere' },
): Promise<Actor & { readonly kind: 'account' }> {
  count += 1
  const email = `osoba${count}@mesto.example`
  const account = await addDemonstrationAccount(deps, { name: `Osoba ${count}`, email, grants: [{ role, scope }] })
  return { kind: 'account', accountId: account.id, label: account.name }
}

export const goodPassword = 'tři bílé vrány letí'

/** A person who accepted an invitation and has the password above. */
export async function anInvitedPerson(
  deps: Deps,
  email: string,
  role: Role = 'administrator',
  scope: Scope = { kind: 'everywhere' },
): Promise<Actor> {
  const invitation = { name: 'Ema Dolní', email, role, scope }
  const { account, link } = await inviteAccount(deps, invitation)
  await choosePassword(deps, { token: link?.token ?? '', password: goodPassword })
  return { kind: 'account', accountId: account.id, label: account.name }
}

/** A town in the region of Ústí unless another one is named. */
export async function aUnit(deps: Deps, name: string, regionCode = 'CZ042'): Promise<Unit> {
  return addUnit(deps, { name, kind: 'municipality', ico: null, seat: null, regionCode })
}
