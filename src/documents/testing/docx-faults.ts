import { strFromU8, unzipSync } from 'fflate'
import { childrenOf, descendantsOf, parseXml, type XmlElement } from '../read/xml.ts'

type Entries = Readonly<Record<string, Uint8Array>>

/**
 * What would make Word repair a file of ours or lose something of it, in words; nothing when all is well: parts that no relationship or
 * content type knows, ids that are there twice, styles, lists and notes that are not defined.
 */
export function docxFaults(bytes: Uint8Array): readonly string[] {
  const entries = unzipSync(bytes)
  const document = partOf(entries, 'word/document.xml')
  const notes = partOf(entries, 'word/footnotes.xml')
  const texts = Object.keys(entries)
    .filter((path) => /^word\/(?:document|footnotes|endnotes|header\d*|footer\d*)\.xml$/.test(path))
    .map((path) => partOf(entries, path))
  return [
    ...packageFaults(entries),
    ...twice('bookmark', valuesOf(document, 'w:bookmarkStart', 'w:id')),
    ...twice('name of a bookmark', valuesOf(document, 'w:bookmarkStart', 'w:name')),
    ...unpaired(valuesOf(document, 'w:bookmarkStart', 'w:id'), valuesOf(document, 'w:bookmarkEnd', 'w:id')),
    ...twice('drawing', idsOfDrawings(entries)),
    ...twice('note', valuesOf(notes, 'w:footnote', 'w:id')),
    ...undefinedIn('note', valuesOf(document, 'w:footnoteReference', 'w:id'), valuesOf(notes, 'w:footnote', 'w:id')),
    ...styleFaults(texts, partOf(entries, 'word/styles.xml')),
    ...listFaults(document, entries),
    ...descendantsOf(document, 'w:tbl').flatMap(tableFaults),
  ]
}

function packageFaults(entries: Entries): readonly string[] {
  const types = partOf(entries, '[Content_Types].xml')
  const overrides = valuesOf(types, 'other:Override', 'PartName')
  const extensions = new Set(valuesOf(types, 'other:Default', 'Extension'))
  const paths = Object.keys(entries)
  const untyped = paths.filter((path) => !overrides.includes(`/${path}`) && !extensions.has(path.replace(/^.*\./, '')))
  const lost = overrides.filter((name) => !(name.slice(1) in entries))
  const dead = paths.filter((path) => path.endsWith('.rels')).flatMap((path) => deadTargets(path, entries))
  return [
    ...untyped.filter((path) => path !== '[Content_Types].xml').map((path) => `${path} has no content type`),
    ...lost.map((name) => `${name} is declared and is not there`),
    ...dead,
  ]
}

function deadTargets(path: string, entries: Entries): readonly string[] {
  const folder = path.replace(/_rels\/[^/]*$/, '')
  const relationships = childrenOf(partOf(entries, path), 'rel:Relationship')
  return [
    ...twice(
      `relationship of ${path}`,
      relationships.map(({ attributes }) => attributes['Id'] ?? ''),
    ),
    ...relationships
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes }) => attributes['Target'] ?? '')
      .filter((target) => !((target.startsWith('/') ? target.slice(1) : `${folder}${target}`) in entries))
      .map((target) => `${path} leads to ${target}, which is not there`),
  ]
}

function idsOfDrawings(entries: Entries): readonly string[] {
  const xml = strFromU8(entries['word/document.xml'] ?? new Uint8Array())
  return Array.from(xml.matchAll(/<wp:docPr\b[^>]*\bid="(\d+)"/g), ([, id = '']) => id)
}

function styleFaults(texts: readonly XmlElement[], styles: XmlElement): readonly string[] {
  const defined = childrenOf(styles, 'w:style')
  const ids = defined.map(({ attributes }) => attributes['w:styleId'] ?? '')
  const worn = texts.flatMap((text) =>
    ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => valuesOf(text, name, 'w:val')),
  )
  return [
    ...twice('style', ids),
    ...twice(
      'name of a style',
      defined.flatMap((style) => valuesOf(style, 'w:name', 'w:val')).map((name) => name.toLowerCase()),
    ),
    ...undefinedIn('style', worn, ids),
    ...defined.flatMap((style) =>
      undefinedIn('style', valuesOf(style, 'w:basedOn', 'w:val'), [...ids, 'DefaultParagraphFont']),
    ),
  ]
}

function listFaults(document: XmlElement, entries: Entries): readonly string[] {
  const used = valuesOf(document, 'w:numId', 'w:val')
  if (used.length === 0) return []
  const numbering = partOf(entries, 'word/numbering.xml')
  const lists = childrenOf(numbering, 'w:num')
  const drafts = valuesOf(numbering, 'w:abstractNum', 'w:abstractNumId')
  return [
    ...twice(
      'list',
      lists.map(({ attributes }) => attributes['w:numId'] ?? ''),
    ),
    ...twice('draft of a list', drafts),
    ...undefinedIn(
      'list',
      used,
      lists.map(({ attributes }) => attributes['w:numId'] ?? ''),
    ),
    ...undefinedIn(
      'draft of a list',
      lists.flatMap((list) => valuesOf(list, 'w:abstractNumId', 'w:val')),
      drafts,
    ),
  ]
}

/** Word repairs a cell whose last piece is no paragraph, and a row without cells. */
function tableFaults(table: XmlElement): readonly string[] {
  const rows = childrenOf(table, 'w:tr')
  const cells = rows.flatMap((row) => childrenOf(row, 'w:tc'))
  return [
    ...(rows.some((row) => childrenOf(row, 'w:tc').length === 0) ? ['a row has no cells'] : []),
    ...(cells.some(({ children }) => children.at(-1)?.name !== 'w:p') ? ['a cell does not end with a paragraph'] : []),
  ]
}

function partOf(entries: Entries, path: string): XmlElement {
  const content = entries[path]
  return content === undefined ? { name: '', attributes: {}, children: [], text: '' } : parseXml(content)
}

function valuesOf(part: XmlElement, name: string, attribute: string): readonly string[] {
  return descendantsOf(part, name).map(({ attributes }) => attributes[attribute] ?? '')
}

function twice(what: string, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => `${what} ${id} is there twice`)
}

function undefinedIn(what: string, used: readonly string[], defined: readonly string[]): readonly string[] {
  return [...new Set(used.filter((id) => !defined.includes(id)))].map((id) => `${what} ${id} is not defined`)
}

function unpaired(starts: readonly string[], ends: readonly string[]): readonly string[] {
  return starts.toSorted().join() === ends.toSorted().join() ? [] : ['a bookmark begins and does not end']
}
