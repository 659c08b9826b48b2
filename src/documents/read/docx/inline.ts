import { pageNumberMark } from '../page-numbers.ts'
import type { Look } from '../span-list.ts'
import { childOf, descendantsOf, switchOf, type XmlElement } from '../xml.ts'
import { branchOf, textBoxesIn } from './alternatives.ts'
import { isPageNumber } from './fields.ts'
import type { Reading } from './reading.ts'
import { readRun } from './run.ts'
import type { Style } from './styles.ts'
import { type OpenParagraph, openParagraph, type ParagraphPart, write } from './text-flow.ts'

/** What stands inside one paragraph. Breaks of the page part it; text boxes hang on it and are read after it. */
export type Inline = { readonly parts: readonly ParagraphPart[]; readonly boxes: readonly XmlElement[] }

/** Reads the runs of a paragraph. `styles` are those of the paragraph, from which a run inherits whether it is hidden. */
export function readInline(
  elements: readonly XmlElement[],
  reading: Reading,
  styles: readonly Style[],
  change: Look['change'],
): Inline {
  const paragraph = openParagraph(reading, styles)
  readRuns(elements, paragraph, change)
  for (const part of paragraph.parts) part.page ??= reading.pages.current()
  return paragraph
}

/** Whether a content control only shows the hint to fill it in. */
export function isOnlyHint(control: XmlElement): boolean {
  return switchOf(childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')) === true
}

function readRuns(elements: readonly XmlElement[], paragraph: OpenParagraph, change: Look['change']): void {
  for (const element of elements) readElement(element, paragraph, change)
}

function readElement(element: XmlElement, paragraph: OpenParagraph, change: Look['change']): void {
  const look: Look = change === undefined ? {} : { change }
  switch (element.name) {
    case 'w:r':
      return readRun(element, paragraph, look)
    case 'w:hyperlink':
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:bdo':
    case 'w:dir':
      return readRuns(element.children, paragraph, change)
    case 'w:ins':
    case 'w:moveTo':
      paragraph.reading.noticed.changes = true
      return readRuns(element.children, paragraph, change ?? 'inserted')
    case 'w:del':
    case 'w:moveFrom':
      paragraph.reading.noticed.changes = true
      // What one person inserted and another deleted belongs to neither reading.
      return change === 'inserted' ? undefined : readRuns(element.children, paragraph, 'deleted')
    case 'w:fldSimple':
      return paragraph.reading.repeated && isPageNumber(element.attributes['w:instr'] ?? '')
        ? write(pageNumberMark, paragraph, look)
        : readRuns(element.children, paragraph, change)
    case 'w:sdt':
      return readControl(element, paragraph, change)
    case 'mc:AlternateContent':
      paragraph.boxes.push(...textBoxesIn(element))
      return readRuns(branchOf(element), paragraph, change)
    case 'm:oMath':
    case 'm:oMathPara':
      return write(mathText(element), paragraph, look)
  }
}

/** A content control: the state of its check box, or its content. */
function readControl(control: XmlElement, paragraph: OpenParagraph, change: Look['change']): void {
  const box = childOf(childOf(control, 'w:sdtPr'), 'w14:checkbox')
  if (box !== undefined) {
    const checked = ['1', 'true'].includes(childOf(box, 'w14:checked')?.attributes['w14:val'] ?? '')
    write(checked ? '☒' : '☐', paragraph, change === undefined ? {} : { change })
  } else if (!isOnlyHint(control)) readRuns(childOf(control, 'w:sdtContent')?.children ?? [], paragraph, change)
}

function mathText(element: XmlElement): string {
  return descendantsOf(element, 'm:t')
    .map(({ text }) => text)
    .join('')
}
