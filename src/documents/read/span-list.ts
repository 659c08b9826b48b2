import type { Span } from '../model.ts'

export type Look = Pick<Span, 'bold' | 'italic' | 'change'>

/** Adds text to the spans; text of the same look joins the span before it. */
export function addText(spans: Span[], text: string, look: Look): void {
  const last = spans.at(-1)
  if (text === '') return
  if (last !== undefined && last.footnote === undefined && hasLook(last, look))
    spans[spans.length - 1] = { ...last, text: last.text + text }
  else spans.push({ text, ...look })
}

/** Puts the mark of a footnote after the text so far. */
export function addFootnote(spans: Span[], footnote: number, look: Look): void {
  const last = spans.at(-1)
  if (last !== undefined && last.footnote === undefined && last.change === look.change)
    spans[spans.length - 1] = { ...last, footnote }
  else spans.push({ text: '', ...look, footnote })
}

/** Whether the spans say anything: spacing alone is no content. */
export function hasContent(spans: readonly Span[]): boolean {
  return spans.some(({ text, footnote }) => footnote !== undefined || /\S/u.test(text))
}

function hasLook(span: Span, look: Look): boolean {
  return span.bold === look.bold && span.italic === look.italic && span.change === look.change
}
