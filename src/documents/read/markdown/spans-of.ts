import type { Token } from 'markdown-it'
import type { Span } from '../../model.ts'

/** Runs of text of one look each, from the tokens inside a paragraph. */
export function spansOf(tokens: readonly Token[]): readonly Span[] {
  const spans: Span[] = []
  let bold = 0
  let italic = 0
  let link: string | null = null
  const add = (text: string): void => {
    if (text === '') return
    const look = { ...(bold > 0 && { bold: true as const }), ...(italic > 0 && { italic: true as const }) }
    const span: Span = { text, ...look, ...(link !== null && { link }) }
    const last = spans.at(-1)
    if (last !== undefined && hasSameLook(last, span)) spans[spans.length - 1] = { ...last, text: last.text + text }
    else spans.push(span)
  }
  for (const token of tokens) {
    switch (token.type) {
      case 'strong_open':
      case 'strong_close':
        bold += token.nesting
        break
      case 'em_open':
      case 'em_close':
        italic += token.nesting
        break
      case 'link_open':
        link = token.attrGet('href')
        break
      case 'link_close':
        link = null
        break
      case 'softbreak':
      case 'hardbreak':
        add('\n')
        break
      default:
        add(token.content)
    }
  }
  return spans
}

function hasSameLook(a: Span, b: Span): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.link === b.link
}
