import { type Block, type Heading, nowhere } from '#documents/index.ts'

/**
 * The text of minutes as a part of a paper: its headings begin at a level and none is skipped, whatever levels the writer used.
 *
 * @param first the level of its outermost headings: 3 under a heading of the paper
 */
export function saidAtMeeting(blocks: readonly Block[], first: 2 | 3 = 3): readonly Block[] {
  const open: number[] = []
  return blocks.map((block) => {
    if (block.kind !== 'heading') return { ...block, place: nowhere }
    while (open.length > 0 && (open.at(-1) ?? 0) >= block.level) open.pop()
    open.push(block.level)
    return { ...block, level: levelOf(first, open.length), place: nowhere }
  })
}

function levelOf(first: 2 | 3, depth: number): Heading['level'] {
  if (depth === 1) return first
  return first === 2 && depth === 2 ? 3 : 4
}
