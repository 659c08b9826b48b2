import { Refusal } from '#kernel/refusal.ts'
import { unpack } from '../unpack.ts'
import { childrenOf, parseXml, type XmlElement } from '../xml.ts'

/** The parts of a Word file, found by their relationships (ECMA-376-2), not by their usual names. */
export type WordPackage = {
  readonly document: XmlElement
  readonly properties: XmlElement | undefined
  /** What the programs of an office added to the properties: names and values. */
  readonly customProperties: XmlElement | undefined
  /** The part that the document refers to by that kind: styles, numbering, footnotes, endnotes, comments. */
  readonly part: (kind: string) => XmlElement | undefined
  /** The part behind an `r:id` in the document: a header or a footer. */
  readonly partById: (id: string) => XmlElement | undefined
}

type Relationship = { readonly id: string; readonly kind: string; readonly path: string }

export function openWordPackage(bytes: Uint8Array): WordPackage {
  const files = unpack(bytes, (name) => /\.(?:xml|rels)$/.test(name))
  const parsed = new Map<string, XmlElement>()
  const read = (path: string | undefined): XmlElement | undefined => {
    const content = path === undefined ? undefined : files.get(path)
    if (path === undefined || content === undefined) return undefined
    const element = parsed.get(path) ?? parseXml(content)
    parsed.set(path, element)
    return element
  }
  const ofPackage = relationships(read('_rels/.rels'), '')
  const main = ofPackage.find(({ kind }) => kind === 'officeDocument')?.path ?? 'word/document.xml'
  const document = read(main)
  if (document === undefined) throw new Refusal('document.damaged')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const ofDocument = relationships(read(`${folder}_rels/${main.slice(folder.length)}.rels`), folder)
  return {
    document,
    properties: read(ofPackage.find(({ kind }) => kind === 'core-properties')?.path),
    customProperties: read(ofPackage.find(({ kind }) => kind === 'custom-properties')?.path),
    part: (kind) => read(ofDocument.find((relationship) => relationship.kind === kind)?.path),
    partById: (id) => read(ofDocument.find((relationship) => relationship.id === id)?.path),
  }
}

function relationships(part: XmlElement | undefined, folder: string): readonly Relationship[] {
  return childrenOf(part, 'rel:Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      kind: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      path: resolved(attributes['Target'] ?? '', folder),
    }))
}

function resolved(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = `${folder}${target}`.split('/').filter((step) => step !== '.')
  for (let up = steps.indexOf('..'); up > 0; up = steps.indexOf('..')) steps.splice(up - 1, 2)
  return steps.join('/')
}
