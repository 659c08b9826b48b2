import type { Messages } from '#messages/index.ts'

export type SideNames = { readonly unit: string; readonly agency: string }

/** The two sides as people call them: the unit by its name, the Agency by its letters. */
export function sideNames(unitName: string, { credit }: Messages): SideNames {
  return { unit: unitName, agency: credit.agency }
}
