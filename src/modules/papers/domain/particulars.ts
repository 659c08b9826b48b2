import type { LocalDate } from '#kernel/local-date.ts'

/** What an office writes on a paper that leaves it; whatever is not known yet is null and does not stand on the paper. */
export type Particulars = {
  /** Č. j., the reference number that the records service gives. */
  readonly reference: string | null
  /** Spisová značka: the file to which the paper belongs. */
  readonly fileMark: string | null
  readonly issuedOn: LocalDate | null
  readonly handledBy: string | null
  /** Number of sheets, not of pages. */
  readonly sheets: number | null
  readonly attachments: number | null
}

export const particularKeys = [
  'reference',
  'fileMark',
  'issuedOn',
  'handledBy',
  'sheets',
  'attachments',
] as const satisfies readonly (keyof Particulars)[]

export const noParticulars: Particulars = {
  reference: null,
  fileMark: null,
  issuedOn: null,
  handledBy: null,
  sheets: null,
  attachments: null,
}
