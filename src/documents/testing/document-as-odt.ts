import { bookmarkNames, originProperty } from '../hidden-marks.ts'
import type { Block, Cell, Document, Heading, Paragraph, Span, Table } from '../model.ts'
import { odtFile, odtHeading, odtParagraph, odtStyle } from './odt-file.ts'

/** Writes a document as an ODT, the way LibreOffice would: what the reader of ODT must read back. */
export function documentAsOdt(document: Document): Uint8Array {
  const tables: string[] = []
  const body = document.blocks.map((block) => blockXml(block, document, tables)).join('')
  const running = (kind: 'header' | 'footer'): string =>
    document[kind] === undefined
      ? ''
      : `<style:${kind}>${odtParagraph(`${textXml(document[kind])}<text:tab/><text:page-number>1</text:page-number>`)}</style:${kind}>`
  return odtFile({
    body,
    automatic: `${looks}${aligned}${lists}${tables.join('')}`,
    styles: `<style:default-style style:family="paragraph"><style:text-properties fo:language="${document.language}"/></style:default-style>`,
    master: `<style:master-page style:name="Standard">${running('header')}${running('footer')}</style:master-page>`,
    meta: [
      document.title === null ? '' : `<dc:title>${document.title}</dc:title>`,
      document.origin === undefined
        ? ''
        : `<meta:user-defined meta:name="${originProperty}">${document.origin}</meta:user-defined>`,
    ].join(''),
  })
}

const looks = [
  odtStyle('bold', 'text', '<style:text-properties fo:font-weight="bold"/>'),
  odtStyle('italic', 'text', '<style:text-properties fo:font-style="italic"/>'),
  odtStyle('break', 'paragraph', '<style:paragraph-properties fo:break-before="page"/>'),
].join('')

const aligned = (['left', 'center', 'right'] as const)
  .map((align) => odtStyle(align, 'paragraph', `<style:paragraph-properties fo:text-align="${align}"/>`))
  .join('')

const lists = (['bullet', 'number'] as const)
  .map((marker) => {
    const levels = [1, 2, 3].map(
      (level) => `<text:list-level-style-${marker} text:level="${level}" style:num-format="1" style:num-suffix="."/>`,
    )
    return `<text:list-style style:name="${marker}">${levels.join('')}</text:list-style>`
  })
  .join('')

function blockXml(block: Block, document: Document, tables: string[]): string {
  switch (block.kind) {
    case 'heading':
      return odtHeading(`${marksXml(block)}${spansXml(block.content, document)}`, block.level)
    case 'paragraph':
      return paragraphXml(block, document)
    case 'table':
      return tableXml(block, document, tables)
    case 'page-break':
      return odtParagraph('', 'break')
    case 'qr-code':
      return ''
  }
}

/** Bookmarks that carry the id. */
function marksXml({ id }: Heading | Paragraph): string {
  const names = id === undefined ? [] : bookmarkNames(id, 1)
  return names.map((name) => `<text:bookmark text:name="${name}"/>`).join('')
}

function paragraphXml(block: Paragraph, document: Document): string {
  const { content, list, align } = block
  const paragraph = odtParagraph(`${marksXml(block)}${spansXml(content, document)}`, align)
  if (list === undefined) return paragraph
  const open = '<text:list-item><text:list>'.repeat(list.level)
  const close = '</text:list></text:list-item>'.repeat(list.level)
  return `<text:list text:style-name="${list.marker}">${open}<text:list-item>${paragraph}</text:list-item>${close}</text:list>`
}

function spansXml(spans: readonly Span[], document: Document): string {
  return spans.map((span) => spanXml(span, document)).join('')
}

function spanXml({ text, bold, italic, footnote }: Span, document: Document): string {
  const note = footnote === undefined ? undefined : document.footnotes[footnote]
  const mark =
    note === undefined
      ? ''
      : `<text:note><text:note-citation>1</text:note-citation><text:note-body>${odtParagraph(spansXml(note.content, document))}</text:note-body></text:note>`
  const dressed = [...(bold ? ['bold'] : []), ...(italic ? ['italic'] : [])].reduce(
    (inside, style) => `<text:span text:style-name="${style}">${inside}</text:span>`,
    textXml(text),
  )
  return `${dressed}${mark}`
}

function textXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>')
}

function tableXml({ rows, headerRows, widths, caption }: Table, document: Document, tables: string[]): string {
  const prefix = `table${tables.length}`
  const columns = widths.map((width, index) => {
    const properties = `<style:table-column-properties style:rel-column-width="${width}*"/>`
    tables.push(odtStyle(`${prefix}.${index}`, 'table-column', properties))
    return `<table:table-column table:style-name="${prefix}.${index}"/>`
  })
  const written = rows.map(
    (_, index) => `<table:table-row>${cellsXml(rows, index, widths.length, document, tables)}</table:table-row>`,
  )
  const header = written.slice(0, headerRows).join('')
  return [
    '<table:table>',
    caption === undefined ? '' : `<table:title>${caption}</table:title>`,
    ...columns,
    header && `<table:table-header-rows>${header}</table:table-header-rows>`,
    ...written.slice(headerRows),
    '</table:table>',
  ].join('')
}

/** Every place of the grid has its element: the cell itself, or one that says that another covers it. */
function cellsXml(rows: Table['rows'], row: number, columns: number, document: Document, tables: string[]): string {
  return Array.from({ length: columns }, (_, column) => {
    const cell = rows[row]?.cells.find((each) => each.column === column)
    return cell === undefined ? '<table:covered-table-cell/>' : cellXml(cell, document, tables)
  }).join('')
}

function cellXml({ blocks, columnSpan, rowSpan }: Cell, document: Document, tables: string[]): string {
  const inside = blocks.map((block) => blockXml(block, document, tables)).join('')
  const spans = `table:number-columns-spanned="${columnSpan}" table:number-rows-spanned="${rowSpan}"`
  return `<table:table-cell ${spans}>${inside || odtParagraph('')}</table:table-cell>`
}
