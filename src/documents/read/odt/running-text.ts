import { textOf } from '../../text.ts'
import { withoutPageNumbers } from '../page-numbers.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'
import { readBlocks } from './blocks.ts'
import { type Sources, startReading } from './reading.ts'

/**
 * The text that repeats at the top or at the foot of the pages, without page numbers. A file may have one for the first page,
 * for left pages and for each kind of page; what they say is told once.
 */
export function runningText(
  kind: 'header' | 'footer',
  styles: XmlElement | undefined,
  sources: Sources,
): string | undefined {
  const masters = childrenOf(childOf(styles, 'office:master-styles'), 'style:master-page')
  const texts = masters.flatMap(({ children }) =>
    children.filter((child) => isRunning(child, kind)).flatMap((child) => textIn(child, sources)),
  )
  return [...new Set(texts)].join('\n') || undefined
}

function isRunning({ name, attributes }: XmlElement, kind: 'header' | 'footer'): boolean {
  const names = [`style:${kind}`, `style:${kind}-left`, `style:${kind}-first`, `loext:${kind}-first`]
  return names.includes(name) && attributes['style:display'] !== 'false'
}

function textIn(part: XmlElement, sources: Sources): readonly string[] {
  const reading = startReading(sources, { notes: null, repeated: true })
  return readBlocks(part.children, reading)
    .map((block) => withoutPageNumbers(textOf(block)))
    .filter((text) => text !== '')
}
