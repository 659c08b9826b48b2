import type { Block, Cell, Document, Paragraph, Span, Table } from '#documents/model.ts'
import { wordFile } from '../../../src/documents/testing/word-file.ts'

/** What a Word file of a form may carry beside its text. */
export type WordExtras = {
  readonly comments?: readonly string[]
  /** Values of the head in content controls, as in a form that Word protects. */
  readonly contentControls?: boolean
  /** Font and size in half points. */
  readonly font?: readonly [name: string, size: number]
}

const textWidth = 9_638
const day = '2024-11-05T08:00:00Z'

/**
 * The paper as an office's Word keeps it, written apart from the product's own writer: Czech names of styles, ruled tables,
 * merged cells, notes, tracked changes, comments.
 */
export function wordPaper(document: Document, extras: WordExtras = {}): Uint8Array {
  const comments = extras.comments ?? []
  const body = document.blocks.map((block, index) => commented(blockXml(block, textWidth, extras), index, comments))
  return wordFile({
    body: `${body.join('')}${page}`,
    styles: stylesIn(...(extras.font ?? ['Liberation Serif', 21])),
    numbering,
    footnotes: footnotesXml(document),
    ...(comments.length > 0 && { comments: comments.map(commentXml).join('') }),
    core: `<dc:title>${escaped(document.title ?? '')}</dc:title>`,
    entries: { '[Content_Types].xml': contentTypes },
  })
}

function blockXml(block: Block, width: number, extras: WordExtras): string {
  switch (block.kind) {
    case 'heading':
      return paragraphXml(block.content, `<w:pStyle w:val="Nadpis${block.level}"/>`)
    case 'paragraph':
      return paragraphXml(block.content, listProperties(block))
    case 'table':
      return `${tableXml(block, width, extras)}${gap}`
    case 'page-break':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    case 'qr-code':
      return ''
  }
  return block satisfies never
}

function listProperties({ list }: Paragraph): string {
  return list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="1"/></w:numPr>`
}

function paragraphXml(spans: readonly Span[], properties: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${spans.map(spanXml).join('')}</w:p>`
}

function spanXml(span: Span): string {
  const text = (tag: string): string => `<w:r>${textXml(span.text, tag)}</w:r>`
  const who = `w:id="${span.text.length}" w:author="Referent" w:date="${day}"`
  if (span.change === 'inserted') return `<w:ins ${who}>${text('w:t')}</w:ins>`
  if (span.change === 'deleted') return `<w:del ${who}>${text('w:delText')}</w:del>`
  const mark =
    span.footnote === undefined
      ? ''
      : `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${span.footnote + 1}"/></w:r>`
  return text('w:t') + mark
}

function textXml(text: string, tag: string): string {
  return text
    .split('\t')
    .map((part) => (part === '' ? '' : `<${tag} xml:space="preserve">${escaped(part)}</${tag}>`))
    .join('<w:tab/>')
}

function tableXml(table: Table, width: number, extras: WordExtras): string {
  const whole = table.widths.reduce((sum, each) => sum + each, 0)
  const widths = table.widths.map((each) => Math.round((each / whole) * width))
  const open: (Cell & { left: number })[] = []
  const rows = table.rows.map(({ cells }, index) => {
    const continued = open.filter((cell) => cell.left > 0)
    for (const cell of continued) cell.left -= 1
    open.push(...cells.filter((cell) => cell.rowSpan > 1).map((cell) => ({ ...cell, left: cell.rowSpan - 1 })))
    const inRow = [
      ...cells.map((cell) => ({ cell, merge: cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '', own: true })),
      ...continued.map((cell) => ({ cell, merge: '<w:vMerge/>', own: false })),
    ].toSorted((one, other) => one.cell.column - other.cell.column)
    const header = index < table.headerRows ? '<w:tblHeader/>' : ''
    const cellsXml = inRow.map(({ cell, merge, own }) => cellXml(cell, merge, own, widths, extras))
    return `<w:tr><w:trPr>${header}</w:trPr>${cellsXml.join('')}</w:tr>`
  })
  const columns = widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:bottom w:w="20" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`
}

function cellXml(cell: Cell, merge: string, own: boolean, widths: readonly number[], extras: WordExtras): string {
  const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, each) => sum + each, 0)
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''
  const content = own ? cell.blocks.map((block) => blockXml(block, width - 400, extras)).join('') : '<w:p/>'
  const controlled = extras.contentControls === true && cell.column === 1 && widths.length === 2
  const inside = controlled ? `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>` : content
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merge}</w:tcPr>${inside}</w:tc>`
}

/** Comments stand beside the first paragraphs. */
function commented(xml: string, index: number, comments: readonly string[]): string {
  if (index >= comments.length) return xml
  return xml.replace(
    '</w:p>',
    `<w:commentRangeStart w:id="${index}"/><w:commentRangeEnd w:id="${index}"/><w:r><w:commentReference w:id="${index}"/></w:r></w:p>`,
  )
}

function commentXml(text: string, index: number): string {
  return `<w:comment w:id="${index}" w:author="Referent" w:date="${day}" w:initials="R"><w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p></w:comment>`
}

function footnotesXml({ footnotes }: Document): string {
  const separators = [
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
  ]
  const notes = footnotes.map(
    ({ content }, index) =>
      `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="Textpoznpodarou"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${escaped(content.map((span) => span.text).join(''))}</w:t></w:r></w:p></w:footnote>`,
  )
  return [...separators, ...notes].join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders>`
/** Word wants a paragraph between two tables. */
const gap = '<w:p><w:pPr><w:spacing w:before="0" w:after="0"/><w:rPr><w:sz w:val="12"/></w:rPr></w:pPr></w:p>'
const page =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
const stylesIn = (font: string, size: number): string =>
  [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:sz w:val="${size}"/><w:lang w:val="cs-CZ"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="20" w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normln"><w:name w:val="Normal"/></w:style>',
    '<w:style w:type="paragraph" w:styleId="Nadpis1"><w:name w:val="heading 1"/><w:basedOn w:val="Normln"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Nadpis2"><w:name w:val="heading 2"/><w:basedOn w:val="Normln"/><w:pPr><w:keepNext/><w:spacing w:before="160"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="22"/></w:rPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Textpoznpodarou"><w:name w:val="footnote text"/><w:basedOn w:val="Normln"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style>',
  ].join('')
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const contentTypes = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${['styles', 'numbering', 'footnotes', 'comments'].map((part) => `<Override PartName="/word/${part}.xml" ContentType="${word}.${part}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
