import { Refusal } from '#kernel/refusal.ts'
import { originProperty } from '../../hidden-marks.ts'
import type { Document, Footnote } from '../../model.ts'
import { plainText } from '../../text.ts'
import { isTitleName } from '../heading-levels.ts'
import { noteLines } from '../note-lines.ts'
import { childOf, descendantsOf, type XmlElement } from '../xml.ts'
import { readBlocks } from './blocks.ts'
import { type Region, readRegions } from './changes.ts'
import { type OdtPackage, openFlatOdt, openOdt } from './odt-package.ts'
import { type Sources, startReading } from './reading.ts'
import { runningText } from './running-text.ts'
import { readStyles } from './styles.ts'

/** In all tables of a file; tables whose rows are repeated inside each other would have any number. */
const mostCells = 100_000

/** Reads an OpenDocument text (ISO/IEC 26300). Refuses what is damaged, locked, or built to do harm. */
export function readOdt(bytes: Uint8Array): Document {
  return documentOf(openOdt(bytes))
}

/** Reads an OpenDocument text that is one XML file. */
export function readFlatOdt(bytes: Uint8Array): Document {
  return documentOf(openFlatOdt(bytes))
}

function documentOf({ content, styles, meta }: OdtPackage): Document {
  const body = childOf(childOf(content, 'office:body'), 'office:text')
  if (body === undefined) throw new Refusal('document.damaged')
  const noticed = { changes: false, deletions: new Set<Region>() }
  const cells = { left: mostCells }
  const sources = { ...sourcesOf(content, styles), noticed, cells }
  const repeated = { ...sourcesOf(styles, styles), noticed, cells }
  const footnotes: Footnote[] = []
  const notes = { add: (note: XmlElement) => footnotes.push(footnoteOf(note, sources)) - 1 }
  const blocks = readBlocks(body.children, startReading(sources, { notes, repeated: false }))
  const origin = originOf(meta)
  const header = runningText('header', styles, repeated)
  const footer = runningText('footer', styles, repeated)
  return {
    title: titleOf(body, meta, sources),
    language: sources.styles.language ?? 'cs',
    ...(origin !== undefined && { origin }),
    blocks,
    footnotes,
    ...(header !== undefined && { header }),
    ...(footer !== undefined && { footer }),
    findings: {
      pages: null,
      text: 'native',
      trackedChanges: noticed.changes,
      comments: descendantsOf(body, 'office:annotation').length,
    },
  }
}

function sourcesOf(part: XmlElement | undefined, common: XmlElement | undefined): Omit<Sources, 'noticed' | 'cells'> {
  const boxes = part === undefined ? [] : descendantsOf(part, 'form:checkbox')
  return {
    styles: readStyles(part, common),
    regions: readRegions(part),
    controls: new Map(boxes.map((box) => [box.attributes['xml:id'] ?? box.attributes['form:id'] ?? '', box])),
  }
}

/** A mark inside a note is not followed, so notes cannot go in circles. */
function footnoteOf(note: XmlElement, sources: Sources): Footnote {
  const reading = startReading(sources, { notes: null, repeated: false })
  return { content: noteLines(readBlocks(childOf(note, 'text:note-body')?.children ?? [], reading)) }
}

function originOf(meta: XmlElement | undefined): string | undefined {
  const properties = meta === undefined ? [] : descendantsOf(meta, 'meta:user-defined')
  return properties.find(({ attributes }) => attributes['meta:name'] === originProperty)?.text || undefined
}

/** The title that the file declares, else its first paragraph in the style of a title. */
function titleOf(body: XmlElement, meta: XmlElement | undefined, sources: Sources): string | null {
  const declared = childOf(childOf(meta, 'office:meta'), 'dc:title')?.text.trim()
  if (declared) return declared
  const paragraph = descendantsOf(body, 'text:p').find(({ attributes }) =>
    sources.styles.chain('paragraph', attributes['text:style-name']).some(({ name }) => isTitleName(name)),
  )
  if (paragraph === undefined) return null
  const [block] = readBlocks([paragraph], startReading(sources, { notes: null, repeated: false }))
  return block !== undefined && 'content' in block ? plainText(block.content).trim() || null : null
}
