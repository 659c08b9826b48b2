import type { Block, Cell, Document, Span } from '#documents/model.ts'

/** What recognition makes of Czech letters when it knows another language. */
const confusions: Readonly<Record<string, readonly string[]>> = {
  á: ['a', 'd'],
  č: ['c', '¢'],
  ď: ['d'],
  é: ['e'],
  ě: ['é', 'e'],
  í: ['i', 'l'],
  ň: ['n', 'fi'],
  ó: ['o'],
  ř: ['f', 'r'],
  š: ['s'],
  ť: ['t'],
  ú: ['u'],
  ů: ['u'],
  ý: ['y'],
  ž: ['z'],
  l: ['1', 'I'],
  m: ['rn'],
  o: ['0'],
}

/** Reads a share of the letters wrong, each time the same for the same numbers. */
export function misread(document: Document, seed: number, share: number): Document {
  const next = numbersFrom(seed)
  const misreadText = (text: string): string =>
    Array.from(text, (letter) => {
      const others = confusions[letter]
      if (others === undefined || next() >= share) return letter
      return others[Math.floor(next() * others.length)] ?? letter
    }).join('')
  return withTexts(document, misreadText)
}

export function withoutDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
}

export function withTexts(document: Document, change: (text: string) => string): Document {
  const spans = (content: readonly Span[]) => content.map((span) => ({ ...span, text: change(span.text) }))
  return withBlocks(document, (block) =>
    block.kind === 'paragraph' || block.kind === 'heading' ? [{ ...block, content: spans(block.content) }] : [block],
  )
}

/** A paper of which a share of the pieces and cells was lost, and some stand there twice. */
export function damaged(document: Document, seed: number, lost: number): Document {
  const next = numbersFrom(seed)
  const some = <T>(list: readonly T[]): readonly T[] =>
    list.flatMap((one) => {
      const luck = next()
      return luck < lost ? [] : luck > 1 - lost / 3 ? [one, one] : [one]
    })
  const changed = withBlocks(document, (block) =>
    block.kind === 'table'
      ? [{ ...block, rows: some(block.rows).map(({ cells }) => ({ cells: some(cells) })) }]
      : [block],
  )
  return { ...changed, blocks: some(changed.blocks) }
}

function withBlocks(document: Document, change: (block: Block) => readonly Block[]): Document {
  const inside = (cell: Cell): Cell => ({ ...cell, blocks: cell.blocks.flatMap(deep) })
  const deep = (block: Block): readonly Block[] =>
    change(
      block.kind === 'table'
        ? { ...block, rows: block.rows.map(({ cells }) => ({ cells: cells.map(inside) })) }
        : block,
    )
  return { ...document, blocks: document.blocks.flatMap(deep) }
}

/** Numbers from 0 to 1 that look random and come again (a linear congruence). */
function numbersFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
