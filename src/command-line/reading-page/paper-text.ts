import type { Block, Cell, Document, Span, Table } from '#documents/index.ts'
import { type Html, html } from './html.ts'
import type { Mark } from './marks.ts'

type MarkAt = (order: number) => Mark | undefined

/** The text of a file whose pages are not pictures, as one sheet: headings, paragraphs, lists, tables and footnotes. */
export function paperText(document: Document, marks: readonly Mark[]): Html {
  const byOrder = new Map(marks.flatMap((mark) => ('order' in mark ? [[mark.order, mark] as const] : [])))
  const markAt: MarkAt = (order) => byOrder.get(order)
  return html`<div class="sheet">
${document.blocks.map((block) => blockHtml(block, markAt))}
${notesHtml(document)}
</div>
`
}

function blockHtml(block: Block, markAt: MarkAt): Html | null {
  switch (block.kind) {
    case 'heading':
      return html`<p class="heading heading-${block.level}" role="heading" aria-level="3"${anchorOf(block, markAt)}>${wordsOf(block, markAt)}</p>
`
    case 'paragraph': {
      const marker = block.list?.marker === 'number' ? (block.list.label ?? '–') : '•'
      const item = block.list === undefined ? null : html`<span class="bullet" aria-hidden="true">${marker} </span>`
      const look = `${block.list === undefined ? '' : `item item-${block.list.level + 1}`} ${block.align ?? ''}`.trim()
      return html`<p class="${look}"${anchorOf(block, markAt)}>${item}<span>${wordsOf(block, markAt)}</span></p>
`
    }
    case 'table':
      return tableHtml(block, markAt)
    case 'page-break':
      return html`<hr>
`
    case 'qr-code':
      return null
    default:
      return block satisfies never
  }
}

type TextBlock = Extract<Block, { kind: 'heading' | 'paragraph' }>

function anchorOf({ place }: TextBlock, markAt: MarkAt): Html | null {
  const mark = markAt(place.order)
  return mark === undefined ? null : html` id="${mark.anchor}"`
}

/** The words, as a link to the value that was read from them. */
function wordsOf({ content, place }: TextBlock, markAt: MarkAt): Html {
  const words = html`${content.map(spanHtml)}`
  const mark = markAt(place.order)
  if (mark === undefined) return words
  const names = mark.values.map(({ name }) => name).join(', ')
  const row = mark.values.some(({ id }) => id.startsWith('v-schedule.')) ? ' mark-row' : ''
  return html`<a class="mark${row}" href="#${mark.values[0]?.id ?? ''}" data-anchor="${mark.anchor}" title="${names}">${words}</a>`
}

function spanHtml(span: Span): Html {
  const text = span.text.split('\n').map((line, index) => html`${index === 0 ? null : html`<br>`}${line}`)
  const bold = span.bold ? html`<b>${text}</b>` : html`${text}`
  const shaped = span.italic ? html`<i>${bold}</i>` : bold
  const changed =
    span.change === 'inserted'
      ? html`<ins>${shaped}</ins>`
      : span.change === 'deleted'
        ? html`<del>${shaped}</del>`
        : shaped
  return span.footnote === undefined ? changed : html`${changed}<sup>${span.footnote + 1}</sup>`
}

function tableHtml(table: Table, markAt: MarkAt): Html {
  const row = (cells: readonly Cell[], isHead: boolean): Html =>
    html`<tr>${cells.map((cell) => cellHtml(cell, isHead, markAt))}</tr>
`
  return html`<div class="wide"><table>
${table.rows.map(({ cells }, index) => row(cells, index < table.headerRows))}</table></div>
`
}

function cellHtml({ blocks, columnSpan, rowSpan }: Cell, isHead: boolean, markAt: MarkAt): Html {
  const spans = html`${columnSpan > 1 ? html` colspan="${columnSpan}"` : null}${rowSpan > 1 ? html` rowspan="${rowSpan}"` : null}`
  const content = blocks.map((block) => blockHtml(block, markAt))
  return isHead ? html`<th${spans}>${content}</th>` : html`<td${spans}>${content}</td>`
}

function notesHtml({ footnotes }: Document): Html | null {
  if (footnotes.length === 0) return null
  return html`<ol class="notes">${footnotes.map(({ content }) => html`<li>${content.map(spanHtml)}</li>`)}</ol>`
}
