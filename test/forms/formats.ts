import { existsSync, readFileSync } from 'node:fs'
import type { GoldenForm } from './golden-forms.ts'

/** A format in which the forms lie in `files/`, and what the format itself may change in the draft. */
export type Format = {
  readonly ending: string
  readonly about: string
  readonly mediaType: string
  /** Doubts that may come on top, because the format keeps less than the paper. */
  readonly moreDoubts?: readonly string[]
  /** A heading that is none of the form's own is a line like any other. */
  readonly hidesHeadings?: true
  /** LibreOffice reads it. */
  readonly byOffice?: true
}

export const nativeFormats: readonly Format[] = [
  {
    ending: 'docx',
    about: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { ending: 'odt', about: 'OpenDocument', mediaType: 'application/vnd.oasis.opendocument.text' },
  { ending: 'pdf', about: 'PDF of an office', mediaType: 'application/pdf' },
  { ending: 'own.pdf', about: 'our own PDF', mediaType: 'application/pdf' },
  { ending: 'txt', about: 'plain text', mediaType: 'text/plain', moreDoubts: ['low-structure'], hidesHeadings: true },
  {
    ending: 'cells.txt',
    about: 'text of one cell a line',
    mediaType: 'text/plain',
    moreDoubts: ['low-structure'],
  },
  { ending: 'doc', about: 'the old Word by LibreOffice', mediaType: 'application/msword', byOffice: true },
]

/** The form's file in that format, null where the format does not apply. */
export function fileOf(form: GoldenForm, { ending }: Format): { bytes: Uint8Array; name: string } | null {
  const name = `${form.name}.${ending}`
  const url = new URL(`files/${name}`, import.meta.url)
  return existsSync(url) ? { bytes: new Uint8Array(readFileSync(url)), name } : null
}
