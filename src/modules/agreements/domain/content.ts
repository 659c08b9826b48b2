import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { AgreementDraft, FieldKey, ScheduleRow, Strategy, Theme } from './draft.ts'

/**
 * What an agreement version says, after a person has reviewed what was read. The wording of the paper stays; nothing here is
 * computed but `gaps`.
 */
export type AgreementContent = {
  readonly unit: { readonly name: string; readonly seat: string | null; readonly ico: string | null }
  readonly people: {
    readonly representative: string | null
    /** Null with `managerVacant` means that the form says the post is empty. */
    readonly manager: string | null
    readonly managerVacant: boolean
    readonly regionalHead: string | null
  }
  readonly memorandumDate: LocalDate | null
  readonly agencyProject: { readonly name: string | null; readonly number: string | null }
  /** Hours of education that the unit promises within the ASZ project; at most so many of them at a distance. */
  readonly education: { readonly hours: number; readonly maxDistanceHours: number | null } | null
  readonly validityText: { readonly years: number | null; readonly from: string | null; readonly to: string | null }
  readonly themes: readonly Theme[]
  readonly partnership: {
    readonly founder: string | null
    readonly groups: readonly string[]
    readonly members: readonly PartnershipMember[]
  }
  readonly plan: { readonly kind: string | null; readonly targetGroup: string | null }
  readonly linkedStrategies: readonly Strategy[]
  readonly reusedStrategies: readonly Strategy[]
  readonly expectedMeasures: readonly string[]
  readonly regionalContact: string | null
  readonly schedulePeriod: Period | null
  readonly schedule: readonly ScheduleRow[]
  /** Fields of the form that nobody filled in; the agreement may stand with them, and says so. */
  readonly gaps: readonly FieldKey[]
  /** Which of the ministry's forms the paper was; a revision keeps it. */
  readonly template?: AgreementDraft['template']
}

export type PartnershipMember = { readonly name: string; readonly group: string | null }
