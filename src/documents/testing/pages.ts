import type { Block, Span } from '../model.ts'
import type { PageLayout, Rule, Word } from '../read/layout/page-layout.ts'
import { textOf } from '../text.ts'

/** Short ways to draw a page as words and lines in tests; lengths in points, letters half as wide as high. */
export function aPage(
  words: readonly (readonly Word[])[],
  rules: readonly (readonly Rule[])[] = [],
  page = 1,
): PageLayout {
  return { page, width: 600, height: 800, words: words.flat(), rules: rules.flat(), tolerance: 1.6 }
}

type Look = Partial<Pick<Word, 'size' | 'bold' | 'italic' | 'raised' | 'confidence'>>

/** Words of one line. */
export function written(text: string, x: number, baseline: number, look: Look = {}): readonly Word[] {
  const size = look.size ?? 10
  let left = x
  return text.split(' ').map((each) => {
    const width = each.length * size * 0.5
    const word = { text: each, x: left, y: baseline - size * 0.8, width, height: size, size, baseline }
    left += width + size * 0.25
    return { ...word, bold: false, italic: false, raised: false, confidence: null, ...look }
  })
}

/** Lines of one paragraph below each other. */
export function paragraph(lines: readonly string[], x: number, baseline: number, look: Look = {}): readonly Word[] {
  const size = look.size ?? 10
  return lines.flatMap((line, index) => written(line, x, baseline + index * size * 1.2, look))
}

export function across(at: number, from: number, to: number): Rule {
  return { direction: 'horizontal', at, from, to }
}

export function down(at: number, from: number, to: number): Rule {
  return { direction: 'vertical', at, from, to }
}

/** All lines of a table without merged cells. */
export function gridRules(xs: readonly number[], ys: readonly number[]): readonly Rule[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return [...ys.map((y) => across(y, left, right)), ...xs.map((x) => down(x, top, bottom))]
}

/** Blocks as short texts: `# heading`, `• item`, and rows of tables with `|` between cells. */
export function shownBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${'#'.repeat(block.level)} ${textOf(block)}`]
      case 'paragraph':
        return [block.list === undefined ? textOf(block) : `${block.list.label ?? '•'} ${textOf(block)}`]
      case 'table':
        return block.rows.map(({ cells }) => cells.map((cell) => shownBlocks(cell.blocks).join(' / ')).join(' | '))
      case 'page-break':
        return ['---']
      case 'qr-code':
        return []
    }
    return block satisfies never
  })
}

/** Spans with their looks: `*bold*`, `_italic_`, `[note]`. */
export function shownSpans(spans: readonly Span[]): string {
  return spans
    .map(({ text, bold, italic, footnote }) => {
      const looked = `${bold ? '*' : ''}${italic ? '_' : ''}${text}${italic ? '_' : ''}${bold ? '*' : ''}`
      return footnote === undefined ? looked : `${looked}[${footnote}]`
    })
    .join('')
}
