import type { Id } from '#kernel/ids.ts'

export type OrganisationId = Id<'Organisation'>

/** An organisation as one unit knows it: the town itself, the labour office, a school, a service. */
export type Organisation = OrganisationContent & {
  readonly id: OrganisationId
  readonly unitId: Id<'Unit'>
  /** 1 when it was first saved; each change adds one. */
  readonly version: number
}

/** What a person writes about an organisation. */
export type OrganisationContent = {
  readonly name: string
  readonly kind: OrganisationKind
  readonly ico: string | null
  readonly note: string | null
}

export const organisationKinds = [
  'unit',
  'agency',
  'region',
  'labour-office',
  'state-police',
  'municipal-police',
  'school',
  'service',
  'health',
  'business',
  'other',
] as const
export type OrganisationKind = (typeof organisationKinds)[number]
