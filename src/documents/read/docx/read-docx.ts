import { Refusal } from '#kernel/refusal.ts'
import { originProperty } from '../../hidden-marks.ts'
import type { Document, Footnote } from '../../model.ts'
import { plainText } from '../../text.ts'
import { isTitleName } from '../heading-levels.ts'
import { noteLines } from '../note-lines.ts'
import { childOf, childrenOf, descendantsOf, valueOf, type XmlElement } from '../xml.ts'
import { readBlocks } from './blocks.ts'
import { createNotes, type Notes } from './notes.ts'
import { readNumbering } from './numbering.ts'
import { showsPages } from './pages.ts'
import { type FileSources, type Reading, startReading } from './reading.ts'
import { runningText } from './running-text.ts'
import { readStyles } from './styles.ts'
import { openWordPackage, type WordPackage } from './word-package.ts'

/** Reads a Word document (ISO/IEC 29500, transitional or strict). Refuses what is damaged or built to do harm. */
export function readDocx(bytes: Uint8Array): Document {
  const file = openWordPackage(bytes)
  const body = childOf(file.document, 'w:body')
  if (body === undefined) throw new Refusal('document.damaged')
  const sources: FileSources = {
    styles: readStyles(file.part('styles')),
    lists: readNumbering(file.part('numbering')),
    noticed: { changes: false },
  }
  const notes = notesOf(file, sources)
  const reading = startReading({ ...sources, notes, repeated: false, paged: showsPages(body) })
  const blocks = readBlocks(body.children, reading)
  const origin = originOf(file)
  const header = runningText('w:headerReference', file, sources)
  const footer = runningText('w:footerReference', file, sources)
  return {
    title: titleOf(file, reading),
    language: sources.styles.language ?? 'cs',
    ...(origin !== undefined && { origin }),
    blocks,
    footnotes: notes.all(),
    ...(header !== undefined && { header }),
    ...(footer !== undefined && { footer }),
    findings: {
      pages: reading.pages.current(),
      text: 'native',
      trackedChanges: sources.noticed.changes,
      comments: childrenOf(file.part('comments'), 'w:comment').length,
    },
  }
}

/** Notes are read at their first mark. A mark inside a note is not followed, so notes cannot go in circles. */
function notesOf(file: WordPackage, sources: FileSources): Notes {
  return createNotes({ footnotes: file.part('footnotes'), endnotes: file.part('endnotes') }, (note): Footnote => {
    const reading = startReading({ ...sources, notes: null, repeated: false, paged: false })
    return { content: noteLines(readBlocks(note.children, reading)) }
  })
}

function originOf({ customProperties }: WordPackage): string | undefined {
  const property = customProperties?.children.find(({ attributes }) => attributes['name'] === originProperty)
  return property?.children[0]?.text || undefined
}

/** The title that the file declares, else its first paragraph in the style of a title. */
function titleOf({ document, properties }: WordPackage, { styles }: Reading): string | null {
  const declared = childOf(properties, 'dc:title')?.text.trim()
  if (declared) return declared
  const paragraph = descendantsOf(document, 'w:p').find((each) => {
    const style = valueOf(childOf(childOf(each, 'w:pPr'), 'w:pStyle'))
    return style !== undefined && isTitleName(styles.chain(style)[0]?.name)
  })
  return paragraph === undefined ? null : plainParagraph(paragraph, styles) || null
}

function plainParagraph(paragraph: XmlElement, styles: Reading['styles']): string {
  const reading = startReading({
    styles,
    lists: new Map(),
    noticed: { changes: false },
    notes: null,
    repeated: false,
    paged: false,
  })
  return readBlocks([paragraph], reading)
    .map((block) => ('content' in block ? plainText(block.content) : ''))
    .join(' ')
    .trim()
}
