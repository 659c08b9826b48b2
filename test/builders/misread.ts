import type { Block, Span } from '#documents/model.ts'

/** The same paper as software without Czech letters writes it. */
export function withoutDiacritics(blocks: readonly Block[]): readonly Block[] {
  return withTexts(blocks, (text) => text.normalize('NFD').replace(/\p{M}+/gu, ''))
}

/** What recognition takes for what; every so many letters one is misread. */
const misreadings: Readonly<Record<string, string>> = {
  í: 'i',
  á: 'a',
  é: 'e',
  č: '¢',
  ě: 'é',
  l: '1',
  o: '0',
  m: 'rn',
  ň: 'fi',
  r: 'ř',
  ř: 'f',
  s: '5',
  u: 'n',
  h: 'b',
}
const lettersBetween = 9

/** The same paper after a poor recognition: letters misread one by one, always in the same places. */
export function noisy(blocks: readonly Block[]): readonly Block[] {
  return withTexts(blocks, (text) => {
    let sinceLast = lettersBetween - 3
    return Array.from(text, (letter) => {
      sinceLast += 1
      const misread = misreadings[letter]
      if (misread === undefined || sinceLast < lettersBetween) return letter
      sinceLast = 0
      return misread
    }).join('')
  })
}

function withTexts(blocks: readonly Block[], change: (text: string) => string): readonly Block[] {
  const ofSpan = (span: Span): Span => ({ ...span, text: change(span.text) })
  return blocks.map((block): Block => {
    if (block.kind === 'page-break' || block.kind === 'qr-code') return block
    if (block.kind !== 'table') return { ...block, content: block.content.map(ofSpan) }
    const rows = block.rows.map(({ cells }) => ({
      cells: cells.map((cell) => ({ ...cell, blocks: withTexts(cell.blocks, change) })),
    }))
    return { ...block, rows }
  })
}
