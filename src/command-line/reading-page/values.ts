import { type Language, messagesIn } from '#messages/index.ts'
import { type AgreementDraft, fieldKeys, type Source } from '#modules/agreements/index.ts'

/** One thing that was read, with the passage on which it stands. `id` is its anchor on the page. */
export type ReadValue = { readonly id: string; readonly name: string; readonly source: Source | null }

/** Everything that was read and shown. Values come before the doubts about them, because a passage leads to its first value. */
export function valuesOf(draft: AgreementDraft, language: Language): readonly ReadValue[] {
  const { fields, page, schedule } = messagesIn(language).readingCommand
  return [
    ...fieldKeys.map((key) => ({ id: fieldId(key), name: fields[key], source: draft.fields[key].source })),
    ...listNames.flatMap((list) =>
      draft[list].map(({ source }, index) => ({ id: itemId(list, index), name: page.lists[list], source })),
    ),
    ...(draft.schedulePeriod === null
      ? []
      : [{ id: periodId, name: page.period, source: draft.schedulePeriod.source }]),
    ...draft.schedule.map(({ activity, source }, index) => ({
      id: rowId(index),
      name: `${schedule}: ${activity}`,
      source,
    })),
    ...draft.doubts.map(({ source }, index) => ({ id: doubtId(index), name: page.doubt(index + 1), source })),
  ]
}

/** Lists of the draft whose items are shown, in the order of the form. */
export const listNames = [
  'themes',
  'partnershipMembers',
  'workingGroups',
  'linkedStrategies',
  'reusedStrategies',
  'expectedMeasures',
  'signatories',
] as const
export type ListName = (typeof listNames)[number]

export const periodId = 'v-period'

export function fieldId(key: string): string {
  return `v-${key}`
}

export function itemId(list: ListName, index: number): string {
  return `v-${list}.${index}`
}

/** Doubts name a row in the same way: `schedule.3`. */
export function rowId(index: number): string {
  return fieldId(`schedule.${index}`)
}

export function doubtId(index: number): string {
  return `d-${index}`
}
