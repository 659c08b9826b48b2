import type { Span } from '../../model.ts'
import type { NestedList } from './nest-lists.ts'

/**
 * A shorter word leaves at most a fifth of its line empty, which nobody minds at a ragged margin. To look for places to part words in all
 * paragraphs would make the setting of a page three times as slow.
 */
const longWord = /\p{L}{17,}/u

type Text = Pick<Span, 'text'>

/** Whether a text has a word that may have to be parted. */
export function hasLongWord(content: readonly Text[]): boolean {
  return longWord.test(content.map(({ text }) => text).join(''))
}

export function hasLongItem({ items }: NestedList<Text>): boolean {
  return items.some(({ content, lists }) => hasLongWord(content) || lists.some(hasLongItem))
}
