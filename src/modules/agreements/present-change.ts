import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import { englishDate } from '#messages/dates.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { printedDay } from './domain/papers/printed-day.ts'
import type { ContentChange, ItemChange } from './domain/revision/content-change.ts'
import type { ContentField, FieldValue } from './domain/revision/content-fields.ts'
import { type ContentItems, type ContentList, listShapes, type Part } from './domain/revision/content-lists.ts'

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
  const words = messagesIn(language).agreementPaper
  const shape = listShapes[change.list]
  const [naming] = shape.parts
  const name = (item: ContentItems[List]): string => naming.read(item)
  const list = words.lists[change.list]
  switch (change.kind) {
    case 'item-changed': {
      const part = shape.parts.find((one) => one.name === change.part) ?? naming
      const about = part === naming ? words.parts[part.name] : `${name(change.before)}, ${words.parts[part.name]}`
      const said = (item: ContentItems[List]) => partInWords(part, item, language)
      return { kind: 'changed', label: `${list}: ${about}`, before: said(change.before), after: said(change.after) }
    }
    case 'item-added':
      return {
        kind: 'added',
        label: `${list}: ${name(change.after)}`,
        before: '',
        after: whole(shape.parts, change.after, language),
      }
    case 'item-removed':
      return {
        kind: 'removed',
        label: `${list}: ${name(change.before)}`,
        before: whole(shape.parts, change.before, language),
        after: '',
      }
    case 'items-moved':
      return { kind: 'moved', label: words.orders[change.list], before: '', after: change.order.map(name).join('\n') }
  }
  return change satisfies never
}

/** Everything that an item says: its name, then its other parts with their names. */
function whole<Item>(parts: readonly Part<Item>[], item: Item, language: Language): string {
  const words = messagesIn(language).agreementPaper.parts
  return parts
    .map((part, index) => ({ part, text: partInWords(part, item, language), index }))
    .filter(({ text }) => text !== '')
    .map(({ part, text, index }) => (index === 0 ? text : `${words[part.name]}: ${text.replaceAll('\n', ', ')}`))
    .join('\n')
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
