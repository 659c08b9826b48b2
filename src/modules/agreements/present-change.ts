import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import { englishDate } from '#messages/dates.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { printedDay } from './domain/papers/printed-day.ts'
import type { ContentChange, ItemChange } from './domain/revision/content-change.ts'
import type { ContentField, FieldValue } from './domain/revision/content-fields.ts'
import {
  type ContentItems,
  type ContentList,
  type ItemPart,
  type ListShape,
  listShapes,
  type Part,
} from './domain/revision/content-lists.ts'

/** One difference between two contents of an agreement in words. A side is empty when nothing is said there. */
export type PresentedChange = {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved'
  /** What is meant: „Harmonogram: Popis spolupráce, termín“. */
  readonly label: string
  /** One line for each thing that is said. */
  readonly before: string
  readonly after: string
}

export function presentChange(change: ContentChange, language: Language): PresentedChange {
  if (change.kind !== 'field') return presentItem(change, language)
  return {
    kind: 'changed',
    label: messagesIn(language).agreementPaper.fields[change.field],
    before: presentValue(change.field, change.before, language),
    after: presentValue(change.field, change.after, language),
  }
}

/** What stands in a field, in words. */
export function presentValue(field: ContentField, value: FieldValue, language: Language): string {
  const { vacant, planKinds } = messagesIn(language).agreementPaper
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? vacant.yes : vacant.no
  if (typeof value === 'number') return String(value)
  if (typeof value === 'object') return `${day(value.from, language)} – ${day(value.to, language)}`
  if (field === 'plan.kind') return isPlanKind(value) ? planKinds[value] : value
  return isLocalDate(value) ? day(value, language) : printedDay(value)
}

function isPlanKind(value: string): value is 'PSZ' | 'TAP' | 'other' {
  return value === 'PSZ' || value === 'TAP' || value === 'other'
}

function presentItem<List extends ContentList>(change: ItemChange<List>, language: Language): PresentedChange {
  const { lists, changeKinds } = messagesIn(language).revision
  const shape: ListShape<ContentItems[List]> = listShapes[change.list]
  const [naming] = shape.parts
  const name = (item: ContentItems[List]): string => naming.read(item)
  const whole = (item: ContentItems[List]): string => wholeItem(shape.parts, item, language)
  const list = lists[change.list]
  switch (change.kind) {
    case 'item-changed': {
      const part = shape.parts.find((one) => one.name === change.part) ?? naming
      const about = part === naming ? '' : `, ${partName(part.name, language)}`
      const said = (item: ContentItems[List]): string => partInWords(part, item, language)
      return {
        kind: 'changed',
        label: `${list}: ${name(change.before)}${about}`,
        before: said(change.before),
        after: said(change.after),
      }
    }
    case 'item-added':
      return { kind: 'added', label: `${list}: ${name(change.after)}`, before: '', after: whole(change.after) }
    case 'item-removed':
      return { kind: 'removed', label: `${list}: ${name(change.before)}`, before: whole(change.before), after: '' }
    case 'items-moved': {
      const order = change.order.map(name).join('\n')
      return { kind: 'moved', label: `${list}: ${changeKinds[change.kind]}`, before: '', after: order }
    }
  }
  return change satisfies never
}

/** Everything that an item says: its name, then its other parts with their names. */
function wholeItem<Item>(parts: readonly Part<Item>[], item: Item, language: Language): string {
  return parts
    .map((part, index) => {
      const text = partInWords(part, item, language)
      return index === 0 || text === '' ? text : `${partName(part.name, language)}: ${text.replaceAll('\n', ', ')}`
    })
    .filter((text) => text !== '')
    .join('\n')
}

/** In the middle of a sentence. */
function partName(part: ItemPart, language: Language): string {
  const name = messagesIn(language).revision.parts[part]
  return name.slice(0, 1).toLocaleLowerCase(language) + name.slice(1)
}

function partInWords<Item>(part: Part<Item>, item: Item, language: Language): string {
  const { priorities } = messagesIn(language).agreementPaper
  const text = part.read(item)
  if (part.name === 'priority') return text === 'primary' || text === 'other' ? priorities[text] : text
  return part.name === 'from' || part.name === 'to' ? printedDay(text) : text
}

function day(date: string, language: Language): string {
  if (!isLocalDate(date)) return date
  return language === 'cs' ? czechDate(date) : englishDate(date)
}
