import { Refusal } from '#kernel/refusal.ts'
import { unpack } from '../unpack.ts'
import { descendantsOf, parseXml, type XmlElement } from '../xml.ts'

/** The parts of an OpenDocument text. In a flat file, one part is all of them. */
export type OdtPackage = {
  readonly content: XmlElement
  readonly styles: XmlElement | undefined
  readonly meta: XmlElement | undefined
}

/** Opens the archive of an ODT (ODF 1.3, part 2). Refuses one behind a password and one that carries macros. */
export function openOdt(bytes: Uint8Array): OdtPackage {
  const names: string[] = []
  const files = unpack(bytes, (name) => {
    names.push(name)
    return parts.has(name)
  })
  const read = (name: string): XmlElement | undefined => {
    const part = files.get(name)
    return part && parseXml(part, { mixed: true })
  }
  const manifest = read('META-INF/manifest.xml')
  if (names.includes('encrypted-package') || (manifest && isEncrypted(manifest)))
    throw new Refusal('document.encrypted')
  if (names.some(isMacro)) throw new Refusal('document.macro_enabled')
  const content = read('content.xml')
  if (content === undefined) throw new Refusal('document.damaged')
  return { content, styles: read('styles.xml'), meta: read('meta.xml') }
}

/** Opens an ODT that is one XML file (FODT). */
export function openFlatOdt(bytes: Uint8Array): OdtPackage {
  const root = parseXml(bytes, { mixed: true })
  if (descendantsOf(root, 'ooo:module').length > 0) throw new Refusal('document.macro_enabled')
  return { content: root, styles: root, meta: root }
}

const parts = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'])

function isEncrypted(manifest: XmlElement): boolean {
  return descendantsOf(manifest, 'manifest:encryption-data').length > 0
}

/** A module of Basic or a script. LibreOffice leaves the lists of an empty library in many files; those are no macros. */
function isMacro(name: string): boolean {
  return /^Basic\/[^/]+\/(?!script-lb|dialog-lb)[^/]+$/.test(name) || /^Scripts\/.+\.\w+$/.test(name)
}
