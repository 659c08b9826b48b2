import { z } from 'zod'
import { asId } from '#kernel/ids.ts'
import { roles, type Scope } from './domain/roles.ts'

export const roleSchema = z.enum(roles).meta({ id: 'Role' })

export const scopeSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('unit'), unitId: z.uuid() }),
    z.object({ kind: z.literal('region'), regionCode: z.string() }),
    z.object({ kind: z.literal('everywhere') }),
  ])
  .meta({ id: 'Scope', description: 'Where a role holds: in one unit, in all units of a region, or everywhere.' })

/** The same as the domain knows it. */
export function readScope(scope: z.infer<typeof scopeSchema>): Scope {
  return scope.kind === 'unit' ? { kind: 'unit', unitId: asId<'Unit'>(scope.unitId) } : scope
}

export const grantSchema = z
  .object({ role: roleSchema, scope: scopeSchema, place: z.string().nullable() })
  .meta({ id: 'Grant', description: 'A role at a place; the name of the place is null when it holds everywhere.' })

export const accountSchema = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    state: z.enum(['invited', 'active', 'disabled']),
    language: z.enum(['cs', 'en']),
    version: z.int(),
  })
  .meta({ id: 'Account' })

export const accountPageSchema = z
  .object({ accounts: z.array(accountSchema.extend({ grants: z.array(grantSchema) })), total: z.int() })
  .meta({ id: 'AccountPage' })

export const accountFilterSchema = z.object({
  text: z.string().max(200).optional().describe('Words of the name or e-mail, with or without diacritics.'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
})

export const invitationSchema = z
  .object({ name: z.string().max(200), email: z.string().max(254), role: roleSchema, scope: scopeSchema })
  .meta({ id: 'Invitation' })

export const linkSchema = z
  .object({ url: z.url(), expiresAt: z.iso.datetime() })
  .meta({ id: 'OneTimeLink', description: 'Works once. The address is shown only here; nobody can read it again.' })

export const invitedSchema = z
  .object({
    account: accountSchema,
    link: linkSchema.nullable().describe('Null when the person signs in already and only got another role.'),
  })
  .meta({ id: 'Invited' })

export const signInSchema = z
  .object({ email: z.string().max(254), password: z.string().max(500) })
  .meta({ id: 'SignIn' })

export const sessionSchema = z
  .object({
    accountId: z.uuid(),
    name: z.string(),
    email: z.string(),
    language: z.enum(['cs', 'en']),
    csrfToken: z.string().describe('Send it back in the header x-csrf-token with every change.'),
    grants: z.array(grantSchema),
  })
  .meta({ id: 'Session' })

export const openedSchema = z
  .object({
    csrfToken: z.string().describe('Send it back in the header x-csrf-token with every change.'),
    endsAt: z.iso.datetime().describe('Without a request the session ends then; each one moves the end.'),
  })
  .meta({ id: 'OpenedSession' })
