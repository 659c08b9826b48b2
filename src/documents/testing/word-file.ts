import { strToU8, zipSync } from 'fflate'

/** Parts of a hand-made Word file; each is the inside of its root element. */
export type WordParts = {
  readonly body?: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly comments?: string
  readonly header?: string
  readonly core?: string
  /** Whole entries of the archive, which take the place of others. */
  readonly entries?: Readonly<Record<string, string>>
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A Word file of those parts, as Word would pack it. */
export function wordFile(parts: WordParts): Uint8Array {
  const kinds = {
    styles: 'styles',
    numbering: 'numbering',
    footnotes: 'footnotes',
    comments: 'comments',
    header: 'hdr',
  }
  const inner = Object.entries(kinds).flatMap(([part, root]) => {
    const content = parts[part as keyof typeof kinds]
    return content === undefined ? [] : [{ part, xml: `<w:${root} ${namespaces}>${content}</w:${root}>` }]
  })
  const relations = inner.map(({ part }, index) => relationship(`r${index + 1}`, `${office}/${part}`, `${part}.xml`))
  const entries: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/></Types>`,
    '_rels/.rels': relationships([
      relationship('r1', `${office}/officeDocument`, 'word/document.xml'),
      relationship('r2', `${office}/metadata/core-properties`, 'docProps/core.xml'),
    ]),
    'docProps/core.xml': `<core xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.core ?? ''}</core>`,
    'word/document.xml': `<w:document ${namespaces}><w:body>${parts.body ?? ''}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(relations),
    ...Object.fromEntries(inner.map(({ part, xml }) => [`word/${part}.xml`, xml])),
    ...parts.entries,
  }
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, content]) => [name, strToU8(content)])))
}

/** A paragraph with that text and those properties. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A table cell with one paragraph. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`
}

export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`
}

export function table(rows: readonly string[], properties = ''): string {
  return `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.join('')}</w:tbl>`
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
}

function relationships(entries: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`
}
