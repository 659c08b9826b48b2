import type { AgreementContent } from '../content.ts'
import { type FieldKey, fieldKeys } from '../draft.ts'
import { type ContentField, contentFields, valueOf } from './content-fields.ts'

/**
 * Fields of the form that stay empty after a change: one that was filled in is no gap any more, one that was emptied is a new
 * one. What the paper itself left out or called empty stays as it was; the approval's own fields are said by the path.
 */
export function gapsAfter(before: AgreementContent, after: AgreementContent): readonly FieldKey[] {
  return fieldKeys.filter((key) => {
    const field = contentFields.find((one) => one === key)
    if (field === undefined) return before.gaps.includes(key)
    if (!isEmpty(after, field)) return false
    return before.gaps.includes(key) || !isEmpty(before, field)
  })
}

/** A manager's post that is said to be vacant is no gap. */
function isEmpty(content: AgreementContent, field: ContentField): boolean {
  const value = valueOf(content, field)
  return (value === null || value === '') && !(field === 'people.manager' && content.people.managerVacant)
}
