import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { GroupId, Term } from './member.ts'

/** The founding of a partnership: by whom, when, and by which papers (rule 20). Version 0: nobody has written anything yet. */
export type Partnership = PartnershipContent & { readonly unitId: Id<'Unit'>; readonly version: number }

export type PartnershipContent = {
  /** Its own name, where it has one. */
  readonly name: string | null
  readonly founder: string | null
  readonly foundedOn: LocalDate | null
  /** *Statut* and *jednací řád*, of the documents of the unit. */
  readonly statuteId: Id<'Document'> | null
  readonly rulesId: Id<'Document'> | null
  readonly note: string | null
}

export type WorkingGroup = GroupContent & {
  readonly id: GroupId
  readonly unitId: Id<'Unit'>
  readonly version: number
}

export type GroupContent = Term & { readonly name: string }

/** What rule 20 wants the register to have and nobody has given yet. */
export type MissingPaper = 'founder' | 'statute' | 'rules'

/** Rule 20: a partnership is founded by somebody, has a statute and rules of procedure. */
export function missingPapers({ founder, statuteId, rulesId }: PartnershipContent): readonly MissingPaper[] {
  const missing: readonly (MissingPaper | null)[] = [
    founder === null ? 'founder' : null,
    statuteId === null ? 'statute' : null,
    rulesId === null ? 'rules' : null,
  ]
  return missing.filter((part) => part !== null)
}
