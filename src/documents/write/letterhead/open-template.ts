import { strFromU8 } from 'fflate'
import { Refusal } from '#kernel/refusal.ts'
import { sniff } from '../../read/sniff.ts'
import { unpack } from '../../read/unpack.ts'
import { parseXml, type XmlElement } from '../../read/xml.ts'

/** An office's Word file, unpacked under the limits of reading, without what would reach out of it. */
export type Template = {
  /** All entries by their names; text ones may be replaced before they are packed again. */
  readonly entries: ReadonlyMap<string, Uint8Array>
  /** Parts with text that a reader sees, the main one first. */
  readonly parts: readonly TemplatePart[]
  readonly styles: { readonly path: string; readonly xml: string; readonly root: XmlElement }
}

export type TemplatePart = {
  readonly path: string
  readonly kind: 'document' | 'header' | 'footer' | 'notes'
  readonly root: XmlElement
}

const mostBytes = 10_000_000

/**
 * Opens a template. Every part is parsed once, so that none with entities or endless nesting goes further, and the link to the
 * template that Word would load from elsewhere is cut.
 *
 * @throws Refusal `document.letterhead_not_docx`, `document.macro_enabled`, `document.too_large`, `document.damaged`,
 * `document.unpacked_too_large`, `document.too_complex`
 */
export function openTemplate(bytes: Uint8Array): Template {
  if (bytes.length > mostBytes) throw new Refusal('document.too_large', { megabytes: mostBytes / 1_000_000 })
  const kind = sniff(bytes)
  if (kind === 'docm') throw new Refusal('document.macro_enabled')
  if (kind !== 'docx') throw new Refusal('document.letterhead_not_docx')
  const entries = new Map(unpack(bytes, () => true))
  const parsed = new Map([...entries].flatMap(([path, content]) => (isXml(path) ? [[path, parseXml(content)]] : [])))
  if ([...entries.keys()].some((path) => /^word\/activeX\//i.test(path))) throw new Refusal('document.macro_enabled')
  const stylesPath = [...entries.keys()].find((path) => /^word\/styles\d*\.xml$/.test(path))
  const root = stylesPath === undefined ? undefined : parsed.get(stylesPath)
  if (stylesPath === undefined || root === undefined) throw new Refusal('document.damaged', { format: 'DOCX' })
  const xml = strFromU8(entries.get(stylesPath) ?? new Uint8Array())
  if (!xml.includes('</w:styles>')) throw new Refusal('document.damaged', { format: 'DOCX' })
  withoutRemoteTemplate(entries)
  return { entries, parts: partsOf(parsed), styles: { path: stylesPath, xml, root } }
}

function isXml(path: string): boolean {
  return /\.(?:xml|rels)$/.test(path)
}

const kinds: readonly (readonly [TemplatePart['kind'], RegExp])[] = [
  ['document', /^word\/document\d*\.xml$/],
  ['header', /^word\/header\d*\.xml$/],
  ['footer', /^word\/footer\d*\.xml$/],
  ['notes', /^word\/(?:foot|end)notes\d*\.xml$/],
]

function partsOf(parsed: ReadonlyMap<string, XmlElement>): readonly TemplatePart[] {
  const parts = kinds.flatMap(([kind, pattern]) =>
    [...parsed].flatMap(([path, root]) => (pattern.test(path) ? [{ path, kind, root }] : [])),
  )
  if (parts[0]?.kind !== 'document') throw new Refusal('document.damaged', { format: 'DOCX' })
  return parts
}

/** Word keeps the address of the template that a file was made from, and opens it, wherever it leads. */
function withoutRemoteTemplate(entries: Map<string, Uint8Array>): void {
  const cut = (path: string, pattern: RegExp): void => {
    const content = entries.get(path)
    if (content !== undefined) entries.set(path, new TextEncoder().encode(strFromU8(content).replace(pattern, '')))
  }
  cut('word/settings.xml', /<w:attachedTemplate\b[^>]*\/>/g)
  cut('word/_rels/settings.xml.rels', /<Relationship\b[^>]*\/attachedTemplate"[^>]*\/>/g)
}
