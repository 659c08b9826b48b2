import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import { changedWords, type WordPiece } from './domain/revision/changed-words.ts'
import type { ContentChange, ItemChange } from './domain/revision/content-change.ts'
import type { ContentField, FieldValue } from './domain/revision/content-fields.ts'
import {
  type ContentItems,
  type ContentList,
  type ItemPart,
  type ListShape,
  listShapes,
} from './domain/revision/content-lists.ts'
import { type ContentSection, contentSections, sectionOfChange } from './domain/revision/sections.ts'

/** A change as a row of the comparison: what it is about, and both wordings as pieces. */
export type ShownChange = {
  readonly about:
    | { readonly field: ContentField }
    | { readonly list: ContentList; readonly item: string; readonly part: ItemPart | null }
  readonly kind: ContentChange['kind']
  readonly pieces: readonly WordPiece[]
}

/** Changes by the parts of the form. */
export function presentChanges(
  changes: readonly ContentChange[],
): readonly { readonly section: ContentSection; readonly changes: readonly ShownChange[] }[] {
  return contentSections.flatMap((section) => {
    const own = changes.filter((change) => sectionOfChange(change) === section)
    return own.length === 0 ? [] : [{ section, changes: own.map(presentChange) }]
  })
}

function presentChange(change: ContentChange): ShownChange {
  if (change.kind !== 'field') return presentItem(change)
  const pieces = changedWords(textOf(change.before), textOf(change.after))
  return { kind: change.kind, about: { field: change.field }, pieces }
}

function presentItem<List extends ContentList>(change: ItemChange<List>): ShownChange {
  const { list, kind } = change
  const shape: ListShape<ContentItems[List]> = listShapes[list]
  const [name] = shape.parts
  const whole = (item: ContentItems[List]): string =>
    shape.parts
      .map(({ read }) => read(item))
      .filter(Boolean)
      .join('\n')
  switch (change.kind) {
    case 'item-changed': {
      const part = shape.parts.find((one) => one.name === change.part) ?? name
      const pieces = changedWords(part.read(change.before), part.read(change.after))
      return { kind, about: { list, item: name.read(change.before), part: part.name }, pieces }
    }
    case 'item-removed':
      return {
        kind,
        about: { list, item: name.read(change.before), part: null },
        pieces: changedWords(whole(change.before), ''),
      }
    case 'item-added':
      return {
        kind,
        about: { list, item: name.read(change.after), part: null },
        pieces: changedWords('', whole(change.after)),
      }
    case 'items-moved':
      return {
        kind,
        about: { list, item: '', part: null },
        pieces: [{ kind: 'same', text: change.order.map(name.read).join(', ') }],
      }
    default:
      return change satisfies never
  }
}

function textOf(value: FieldValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? '✓' : ''
  if (typeof value === 'object') return `${czechDate(value.from)} – ${czechDate(value.to)}`
  return typeof value === 'string' && isLocalDate(value) ? czechDate(value) : String(value)
}
