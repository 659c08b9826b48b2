import { type AgreementDraft, type FieldKey, fieldKeys } from '../../src/modules/agreements/domain/draft.ts'

/** Values of a drawn page that do not say where on which page they stand. */
export function withoutPlace({ fields, source }: AgreementDraft): readonly FieldKey[] {
  return fieldKeys.filter((key) => {
    const { state, source: passage } = fields[key]
    if (state !== 'found') return false
    if (passage === null || passage.page === null || passage.box === null) return true
    const [left, top, right, bottom] = passage.box
    const inside = 0 <= left && left < right && right <= 1 && 0 <= top && top < bottom && bottom <= 1
    return !inside || passage.page < 1 || passage.page > (source.pages ?? 0)
  })
}
