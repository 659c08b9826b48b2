import type { LocalDate } from '#kernel/local-date.ts'
import type { HeadedSection } from '../recognition/vocabulary/section-headings.ts'

/** What stands in a filled-in form *popis spolupráce*: texts as a person would write them into its cells. */
export type AgreementFormContent = {
  readonly unit: { readonly name: string; readonly seat: string; readonly ico: string }
  readonly people: { readonly representative: string; readonly manager: string; readonly regionalHead: string }
  readonly memorandumDate: LocalDate | null
  /** As it is printed: "4 roky, tj. do 31. 12. 2027". */
  readonly validity: string
  /** The clause on the agency's project and on education; null when the form is without it. */
  readonly agencyProject: {
    readonly name: string
    readonly number: string
    readonly hours: number
    readonly maxDistanceHours: number
  } | null
  readonly themes: { readonly primary: readonly FormTheme[]; readonly other: readonly FormTheme[] }
  readonly partnership: {
    /** In the instrumental, as the sentence wants it: "Radou města". */
    readonly founder: string
    readonly groups: readonly string[]
    readonly members: readonly string[]
  }
  readonly reusedStrategies: readonly string[]
  readonly plan: {
    readonly kind: 'PSZ' | 'TAP'
    readonly targetGroup: string
    readonly linkedStrategies: readonly string[]
  }
  readonly expectedMeasures: readonly string[]
  /** Null when the region has nobody: the form then says "nerelevantní". */
  readonly regionalContact: string | null
  readonly opinionDate: LocalDate | null
  /** Text of the band over the rows: "Období květen 2023 – srpen 2027". */
  readonly schedulePeriod: string | null
  readonly schedule: readonly FormRow[]
  readonly approval: { readonly date: LocalDate | null; readonly resolution: string }
  readonly signatures: { readonly unit: FormSignature; readonly agency: FormSignature }
}

export type FormTheme = { readonly name: string; readonly detail: string | null }

export type FormRow = {
  /** Null goes with the activity of the row above. */
  readonly activity: string | null
  readonly specification: string
  readonly outputs: readonly string[]
  readonly unitResponsibility: string
  readonly agencyResponsibility: string
  readonly term: string
}

/** "V Horní Lhotě dne …" and who signs under it. */
export type FormSignature = { readonly place: string; readonly date: LocalDate | null; readonly text: string }

/** Which of the ministry's two layouts: they differ in headings and in the side whose responsibility comes first. */
export type AgreementFormLayout = {
  readonly annex: '5' | '6'
  readonly columns: 'unit-first' | 'agency-first'
  /** All sections of the form in another order than the usual one. */
  readonly sectionOrder?: readonly HeadedSection[]
}
