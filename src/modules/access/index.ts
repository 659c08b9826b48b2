/**
 * Accounts, roles, sign-in and one-time links: who a person is and what they may do where.
 *
 * @example
 * await deps.write('meeting.save', async (tx) => {
 *   await authorise(tx, deps.actor, 'meeting.write', unitId)
 *   …
 * })
 */
export { accessApi } from './api.ts'
export { authorise, authoriseAnywhere, authoriseEverywhere, permissionsAnywhere, permissionsIn } from './authorise.ts'
export { describeGrants } from './describe-grants.ts'
export type { Account, Grant } from './domain/account.ts'
export { accountLinkPath } from './domain/link.ts'
export { can, type Permission, permissions, permissionsOf } from './domain/policy.ts'
export { isRole, type Role, roles, type Scope } from './domain/roles.ts'
export { hashToken, newToken } from './secrets.ts'
export { accountById } from './store/accounts-store.ts'
export type { NamedGrant } from './store/grants-store.ts'
export type { IssuedLink } from './store/links-store.ts'
export type { OpenedSession } from './store/sessions-store.ts'
export { type AddDemonstrationAccount, addDemonstrationAccount } from './use-cases/add-demonstration-account.ts'
export { type DemonstrationRole, demonstrationRoles } from './use-cases/demonstration-roles.ts'
export { findAccount } from './use-cases/find-account.ts'
export { createFirstAdministrator } from './use-cases/first-administrator.ts'
export { grantsOfAccount } from './use-cases/grants-of-account.ts'
export { type Invitation, type InviteAccount, inviteAccount } from './use-cases/invite-account.ts'
export { listAccounts } from './use-cases/list-accounts.ts'
export { renewLink } from './use-cases/renew-link.ts'
export { resolveSession } from './use-cases/resolve-session.ts'
export { type SignInAs, signInAs } from './use-cases/sign-in-as.ts'
