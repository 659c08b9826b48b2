import type { ContentList, ItemPart } from '../../domain/revision/content-lists.ts'

/** Which parts of each list's items the form asks for; the first names the item, a line without any of them is left out. */
export const formParts = {
  themes: ['name', 'detail', 'priority'],
  'partnership.groups': ['text'],
  'partnership.members': ['name', 'group'],
  linkedStrategies: ['title', 'from', 'to'],
  reusedStrategies: ['title', 'from', 'to'],
  expectedMeasures: ['text'],
  schedule: ['activity', 'specification', 'outputs', 'unitResponsibility', 'agencyResponsibility', 'term'],
} as const satisfies Readonly<Record<ContentList, readonly ItemPart[]>>

/** Name of the field of one part of one item. `schedule.3.term` */
export function partName(list: ContentList, index: number, part: ItemPart): string {
  return `${list}.${index}.${part}`
}

/** Names of the fields of a list that say how many lines it has, from which one a line came, and that it goes. */
export const countName = (list: ContentList): string => `${list}.count`
export const originName = (list: ContentList, index: number): string => `${list}.${index}.was`
export const removeName = (list: ContentList, index: number): string => `${list}.${index}.remove`
