import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'

/** A signed copy that came back, bound to the issue that was signed by its id and by both hashes. */
export type SignedCopy = {
  readonly id: Id<'SignedCopy'>
  readonly unitId: Id<'Unit'>
  readonly issueId: Id<'PaperIssue'>
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  /** Of the file. */
  readonly sha256: string
  /** Of the document that was signed. */
  readonly issueSha256: string
  /** What of the issue is not in the text of the file; null before it was looked for, and of a file without text. */
  readonly notFound: readonly SoughtInCopy[] | null
  readonly signedOn: LocalDate | null
  readonly note: string | null
  readonly createdAt: Date
}

/** By what a person would know the paper in a file. */
export const soughtInCopy = ['title', 'reference'] as const
export type SoughtInCopy = (typeof soughtInCopy)[number]

export const signedFileKinds = ['pdf', 'image', 'asice', 'zfo'] as const
export type SignedFileKind = (typeof signedFileKinds)[number]

/** Of which kind a file is by its media type; null for one that cannot be a signed paper. */
export function signedFileKind(mediaType: string): SignedFileKind | null {
  if (mediaType === 'application/pdf') return 'pdf'
  if (mediaType === asiceType) return 'asice'
  if (mediaType === zfoType) return 'zfo'
  return ['image/png', 'image/jpeg', 'image/tiff'].includes(mediaType) ? 'image' : null
}

/** A container with files and their signatures (ETSI EN 319 162-1). */
export const asiceType = 'application/vnd.etsi.asic-e+zip'
/** A message of a data box, signed as a whole. */
export const zfoType = 'application/vnd.software602.filler.form-xml-zip'
