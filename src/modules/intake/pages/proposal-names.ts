/** Names of the boxes in the form of proposals. */
export const chosenName = (position: number): string => `p.${position}`
export const kindName = (kind: string): string => `kind.${kind}`
