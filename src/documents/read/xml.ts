import { SaxesParser } from 'saxes'
import { Refusal } from '#kernel/refusal.ts'

/**
 * One element of a parsed part. Names carry the usual prefix of their namespace (`w:p`, `text:p`), whatever prefix the file uses.
 * In mixed content each stretch of text is a child, too, named `#text`, so that text and elements keep their order.
 */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** The text directly inside, without that of the children. */
  readonly text: string
}

type Growing = { name: string; attributes: Record<string, string>; children: Growing[]; text: string }

const limits = { depth: 256, elements: 3_000_000 }

/**
 * The tree of one part. Refuses document type declarations (so no entities), characters outside XML, and endless nesting.
 *
 * @throws Refusal `document.damaged`, `document.too_complex`
 */
export function parseXml(bytes: Uint8Array, { mixed = false } = {}): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' }
  const open: Growing[] = [root]
  const parser = new SaxesParser({ xmlns: true, position: false })
  let count = 0
  parser.on('doctype', () => {
    throw new Refusal('document.damaged')
  })
  parser.on('opentag', (tag) => {
    count += 1
    if (open.length > limits.depth || count > limits.elements) throw new Refusal('document.too_complex')
    const element: Growing = { name: nameOf(tag.uri, tag.local), attributes: {}, children: [], text: '' }
    for (const attribute of Object.values(tag.attributes))
      element.attributes[nameOf(attribute.uri, attribute.local)] = attribute.value
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const addText = (text: string): void => {
    const element = open.at(-1)
    if (element === undefined) return
    element.text += text
    if (mixed && open.length > 1) element.children.push({ name: '#text', attributes: {}, children: [], text })
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('error', () => {
    throw new Refusal('document.damaged')
  })
  parser.write(decoded(bytes)).close()
  const top = root.children[0]
  if (top === undefined) throw new Refusal('document.damaged')
  return top
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** All elements of that name at any depth, in the order of the file. */
export function descendantsOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)])
}

/** The `w:val` of an element. */
export function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes['w:val']
}

/** The `w:val` of an element as a whole number, undefined when it is none. */
export function numberOf(element: XmlElement | undefined): number | undefined {
  const value = valueOf(element)
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** An on-off property (ISO/IEC 29500-1, 17.17.4): present means on unless its value says off; undefined when absent. */
export function switchOf(element: XmlElement | undefined): boolean | undefined {
  return element && !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? '1')
}

const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x:',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x:',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel:',
  'http://purl.org/dc/elements/1.1/': 'dc:',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office:',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta:',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text:',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table:',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style:',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw:',
  'urn:oasis:names:tc:opendocument:xmlns:form:1.0': 'form:',
  'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0': 'manifest:',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo:',
  'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0': 'svg:',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext:',
  'urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0': 'field:',
  'http://openoffice.org/2004/office': 'ooo:',
  'http://www.w3.org/XML/1998/namespace': 'xml:',
  '': '',
}

function nameOf(uri: string, local: string): string {
  return `${prefixes[uri] ?? 'other:'}${local}`
}

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal('document.damaged')
  }
}
