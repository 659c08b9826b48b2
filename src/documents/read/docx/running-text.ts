import { textOf } from '../../text.ts'
import { withoutPageNumbers } from '../page-numbers.ts'
import { descendantsOf, type XmlElement } from '../xml.ts'
import { readBlocks } from './blocks.ts'
import { type FileSources, startReading } from './reading.ts'
import type { WordPackage } from './word-package.ts'

/**
 * The text that repeats at the top or at the foot of the pages, without page numbers. A file may have one for the first page,
 * for even pages and for each section; what they say is told once.
 */
export function runningText(
  kind: 'w:headerReference' | 'w:footerReference',
  { document, partById }: WordPackage,
  sources: FileSources,
): string | undefined {
  const ids = descendantsOf(document, kind).map(({ attributes }) => attributes['r:id'] ?? '')
  const texts = [...new Set(ids)].flatMap((id) => textIn(partById(id), sources))
  return [...new Set(texts)].join('\n') || undefined
}

function textIn(part: XmlElement | undefined, sources: FileSources): readonly string[] {
  if (part === undefined) return []
  const reading = startReading({ ...sources, notes: null, repeated: true, paged: false })
  return readBlocks(part.children, reading)
    .map((block) => withoutPageNumbers(textOf(block)))
    .filter((text) => text !== '')
}
