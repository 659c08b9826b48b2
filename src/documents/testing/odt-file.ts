import { strToU8, zipSync } from 'fflate'

/** Parts of a hand-made OpenDocument text; each is the inside of its element. */
export type OdtParts = {
  readonly body?: string
  /** Styles that the program made, in the content. */
  readonly automatic?: string
  /** Styles with names for people. */
  readonly styles?: string
  /** Automatic styles of headers and footers. */
  readonly automaticOfStyles?: string
  readonly master?: string
  readonly meta?: string
  /** Whole entries of the archive, which take the place of others. */
  readonly entries?: Readonly<Record<string, string>>
}

const standard = 'urn:oasis:names:tc:opendocument:xmlns'
const namespaces = [
  ...['office', 'meta', 'text', 'table', 'style', 'form', 'manifest'].map(
    (name) => `xmlns:${name}="${standard}:${name}:1.0"`,
  ),
  `xmlns:draw="${standard}:drawing:1.0"`,
  `xmlns:fo="${standard}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${standard}:svg-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"',
  'xmlns:ooo="http://openoffice.org/2004/office"',
].join(' ')

const mediaType = 'application/vnd.oasis.opendocument.text'

/** An ODT of those parts, as LibreOffice would pack it. */
export function odtFile(parts: OdtParts): Uint8Array {
  const entries: Record<string, string> = {
    mimetype: mediaType,
    'content.xml': root('document-content', [automatic(parts.automatic), body(parts.body)]),
    'styles.xml': root('document-styles', [common(parts), automatic(parts.automaticOfStyles), master(parts)]),
    'meta.xml': root('document-meta', [`<office:meta>${parts.meta ?? ''}</office:meta>`]),
    'META-INF/manifest.xml': `<manifest:manifest ${namespaces}/>`,
    ...parts.entries,
  }
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, strToU8(content)])))
}

/** The same as one XML file. */
export function fodtFile(parts: OdtParts): Uint8Array {
  const content = [
    `<office:meta>${parts.meta ?? ''}</office:meta>`,
    common(parts),
    automatic(`${parts.automatic ?? ''}${parts.automaticOfStyles ?? ''}`),
    master(parts),
    body(parts.body),
  ]
  return strToU8(`<?xml version="1.0"?>\n${root('document', content, `office:mimetype="${mediaType}"`)}`)
}

function root(name: string, children: readonly string[], attributes = ''): string {
  return `<office:${name} ${namespaces} ${attributes}>${children.join('')}</office:${name}>`
}

function body(content = ''): string {
  return `<office:body><office:text>${content}</office:text></office:body>`
}

function automatic(styles = ''): string {
  return `<office:automatic-styles>${styles}</office:automatic-styles>`
}

function common({ styles = '' }: OdtParts): string {
  return `<office:styles>${styles}</office:styles>`
}

function master({ master: pages = '' }: OdtParts): string {
  return `<office:master-styles>${pages}</office:master-styles>`
}

/** A paragraph in that style. The text may hold elements. */
export function odtParagraph(text: string, style = 'Standard'): string {
  return `<text:p text:style-name="${style}">${text}</text:p>`
}

export function odtHeading(text: string, level: number): string {
  return `<text:h text:outline-level="${level}">${text}</text:h>`
}

/** A table cell; what is no element becomes a paragraph. */
export function odtCell(content: string, attributes = ''): string {
  const inside = content === '' || content.startsWith('<') ? content : odtParagraph(content)
  return `<table:table-cell ${attributes}>${inside}</table:table-cell>`
}

export function odtRow(cells: readonly string[], attributes = ''): string {
  return `<table:table-row ${attributes}>${cells.join('')}</table:table-row>`
}

export function odtTable(rows: readonly string[]): string {
  return `<table:table>${rows.join('')}</table:table>`
}

/** A style of that family with those properties, by default made by the program. */
export function odtStyle(name: string, family: string, properties: string, attributes = ''): string {
  return `<style:style style:name="${name}" style:family="${family}" ${attributes}>${properties}</style:style>`
}
