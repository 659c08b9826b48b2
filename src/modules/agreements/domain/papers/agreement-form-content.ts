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
    readonly name: string | null
    readonly number: string | null
    readonly hours: number | null
    readonly maxDistanceHours: number | null
  } | null
  readonly themes: {
    /** Of which the form says neither; they stand first, before any word of priority. */
    readonly unranked?: readonly FormTheme[]
    readonly primary: readonly FormTheme[]
    readonly other: readonly FormTheme[]
  }
  readonly partnership: {
    /** In the case in which the paper has it; empty when nobody has written it. */
    readonly founder: string
    readonly groups: readonly string[]
    readonly members: readonly string[]
    /** Members by whom they stand for. */
    readonly memberGroups?: readonly { readonly group: string; readonly members: readonly string[] }[]
  }
  readonly reusedStrategies: readonly string[]
  readonly plan: {
    /** A plan of another kind is named by its own words; null when the form is without it. */
    readonly kind: 'PSZ' | 'TAP' | (string & {}) | null
    readonly targetGroup: string
    readonly linkedStrategies: readonly string[]
  }
  readonly expectedMeasures: readonly string[]
  /** Null when the region has nobody: the form then says "nerelevantní". Empty when nobody has written it. */
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

/** "V Horní Lhotě dne …" and who signs under it; without a place dots wait for the pen. */
export type FormSignature = { readonly place: string; readonly date: LocalDate | null; readonly text: string }

/** Which of the ministry's two layouts: they differ in headings and in the side whose responsibility comes first. */
export type AgreementFormLayout = {
  readonly annex: '5' | '6'
  readonly columns: 'unit-first' | 'agency-first'
  /** All sections of the form in another order than the usual one. */
  readonly sectionOrder?: readonly HeadedSection[]
}
