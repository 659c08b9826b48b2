export { authorise, authoriseEverywhere, permissionsIn } from './authorise.ts'
export { can, type Permission, permissions, permissionsOf } from './domain/policy.ts'
export { isRole, type Role, roles, type Scope } from './domain/roles.ts'
