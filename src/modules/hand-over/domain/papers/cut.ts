import type { Paragraph } from '../../../../documents/index.ts'
import { type Language, messagesIn } from '../../../../messages/index.ts'
import { listItem } from '../../../papers/index.ts'

/** The first of the items; the last line says how many more there are, so that a paper keeps its length and drops nothing silently. */
export function cut<Item>(
  items: readonly Item[],
  most: number,
): { readonly shown: readonly Item[]; readonly more: number } {
  const shown = items.length > most ? items.slice(0, most - 1) : items
  return { shown, more: items.length - shown.length }
}

/** A list of at most so many lines: „a dalších 7“. */
export function cutList(items: readonly string[], most: number, language: Language): readonly Paragraph[] {
  const { shown, more } = cut(items, most)
  const words = messagesIn(language).handOver.paper
  return [...shown.map((item) => listItem(item)), ...(more === 0 ? [] : [listItem(words.more(more))])]
}

/** A text of at most so many letters; it ends at a word and says by „…“ that it goes on. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const part = text.slice(0, most - 1)
  const end = part.lastIndexOf(' ')
  return `${part.slice(0, end > most / 2 ? end : part.length).replace(/[\s,;:–-]+$/u, '')}…`
}
