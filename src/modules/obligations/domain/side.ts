/** The two sides of an agreement: the territorial unit and the Agency. */
export const ledgerSides = ['unit', 'agency'] as const
export type LedgerSide = (typeof ledgerSides)[number]
