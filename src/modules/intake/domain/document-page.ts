/** A page of a read document as a picture in the file store. */
export type DocumentPage = {
  /** From 1. */
  readonly page: number
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly mediaType: string
  readonly sha256: string
}
