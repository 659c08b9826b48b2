import { foldSpaces } from '../../../kernel/folding.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Office } from './office.ts'
import type { Term } from './term.ts'

/** What a person writes about somebody in an office. */
export type OfficeContent = Term & {
  readonly office: Office
  /** As in the register of people; somebody whom it does not know is added to it. */
  readonly name: string
  readonly note: string | null
}

/** The content as it is kept: no stray white space, null instead of an empty note. */
export function tidyOffice(content: OfficeContent): OfficeContent {
  const name = foldSpaces(content.name)
  if (name === '') throw new Refusal('office.person_missing', {}, 'name')
  return { ...content, name, note: noteOrNull(content.note) }
}

export function noteOrNull(note: string | null): string | null {
  const tidy = (note ?? '').trim()
  return tidy === '' ? null : tidy
}
