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
export { authorise, authoriseAnywhere, permissionsAnywhere, permissionsIn } from './authorise.ts'
export { describeGrants } from './describe-grants.ts'
export type { Account } from './domain/account.ts'

export { accountLinkPath } from './domain/link.ts'
export { can, type Permission, permissions } from './domain/policy.ts'
export { isRole, type Role, roles, type Scope } from './domain/roles.ts'
export { hashToken, newToken } from './secrets.ts'
export { accountsGrantedInUnit, type GrantedAccount } from './store/accounts-granted-in-unit.ts'
export { type AccountOfUnit, accountsOfUnit } from './store/accounts-of-unit.ts'
export { accountById } from './store/accounts-store.ts'
export { activeAccounts } from './store/active-accounts.ts'
export type { IssuedLink } from './store/links-store.ts'
export {
  closeOneTimeLinks,
  issueOneTimeLink,
  type OneTimeLink,
  openOneTimeLink,
  useOneTimeLink,
} from './store/one-time-links-store.ts'
export { postsInUnits, type UnitPost } from './store/posts-in-units.ts'

export { addDemonstrationAccount } from './use-cases/add-demonstration-account.ts'
export { demonstrationRoles } from './use-cases/demonstration-roles.ts'
export { findAccount } from './use-cases/find-account.ts'
export { createFirstAdministrator } from './use-cases/first-administrator.ts'
export { grantsOfAccount } from './use-cases/grants-of-account.ts'
export { inviteAccount } from './use-cases/invite-account.ts'
export { listAccounts } from './use-cases/list-accounts.ts'
export { renewLink } from './use-cases/renew-link.ts'
export { resolveSession } from './use-cases/resolve-session.ts'
export { signInAs } from './use-cases/sign-in-as.ts'
export { takeAttempt } from './use-cases/take-attempt.ts'
