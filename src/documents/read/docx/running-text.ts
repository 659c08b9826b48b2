import { textOf } from '../../text.ts'
import { readBlocks } from './blocks.ts'
import { pageNumberMark } from './fields.ts'
import { type FileSources, startReading } from './reading.ts'
import type { WordPackage } from './word-package.ts'
import { descendantsOf, type XmlElement } from './xml.ts'

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

/** Leaves out the stretch between tabs or line ends in which a page number stands: „Strana 1 z 4“. */
function withoutPageNumbers(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .split('\t')
        .filter((stretch) => !stretch.includes(pageNumberMark))
        .join('\t')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n')
}
