import type { Id } from '#kernel/ids.ts'
import type { OrganisationId } from './organisation.ts'

export type PersonId = Id<'Person'>

/** Somebody whom one unit meets, invites, asks or answers to; kept once, named everywhere. */
export type Person = PersonContent & {
  readonly id: PersonId
  readonly unitId: Id<'Unit'>
  /** 1 when it was first saved; each change adds one. */
  readonly version: number
}

/** What is written about a person. */
export type PersonContent = {
  readonly name: string
  readonly organisationId: OrganisationId | null
  /** What the person is there: „vedoucí odboru“. */
  readonly position: string | null
  /** In lower case. */
  readonly email: string | null
  readonly phone: string | null
  readonly note: string | null
  /** The same person's account, when there is one. */
  readonly accountId: Id<'Account'> | null
}
