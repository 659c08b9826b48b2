import type { Block } from '#documents/model.ts'

/**
 * What stands before each item of a list: its own label, a bullet, or its number among its neighbours of one level. Empty for what is
 * no item.
 */
export function itemLabels(blocks: readonly Block[]): readonly string[] {
  const counts: number[] = []
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.list === undefined) {
      counts.length = 0
      return ''
    }
    const { level, marker, label } = block.list
    counts.length = Math.min(counts.length, level + 1)
    if (marker === 'bullet') return label ?? '•'
    counts[level] = (counts[level] ?? 0) + 1
    return label ?? `${counts[level]}.`
  })
}
