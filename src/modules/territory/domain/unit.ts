import type { Id } from '#kernel/ids.ts'

/**
 * A territorial unit (*územní celek*) that cooperates with the Agency: a municipality, a union of municipalities, a local
 * action group or a region. Metodika KPSV 2021+; the head of the form *popis spolupráce*.
 */
export type Unit = UnitDetails & {
  readonly id: Id<'Unit'>
  /** Invented for the demonstration. */
  readonly sample: boolean
  readonly version: number
}

/** What a person says about a unit. */
export type UnitDetails = {
  readonly name: string
  readonly kind: UnitKind
  readonly ico: string | null
  readonly seat: string | null
  /** Code of the region (NUTS 3) in which the unit lies, `CZ042`; null when it is not known yet. */
  readonly regionCode: string | null
}

export const unitKinds = ['municipality', 'union', 'action-group', 'region'] as const
export type UnitKind = (typeof unitKinds)[number]

/** One of the fourteen regions (NUTS 3). */
export type Region = { readonly code: string; readonly name: string }
