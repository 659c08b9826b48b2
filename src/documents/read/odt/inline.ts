import type { Span } from '../../model.ts'
import { pageNumberMark } from '../page-numbers.ts'
import { addFootnote, addText, type Look } from '../span-list.ts'
import { childrenOf, type XmlElement } from '../xml.ts'
import type { Reading } from './reading.ts'
import { type Style, wholeNumber } from './styles.ts'

/** A paragraph while its text is being read. Text boxes hang on it and are read after it. */
export type OpenParagraph = {
  readonly reading: Reading
  readonly spans: Span[]
  readonly boxes: XmlElement[]
  /** White space of the file that follows would be one with the space before it, or stands at the beginning. */
  afterSpace: boolean
}

/** How the text looks where the reading stands, and whether anybody sees it. */
export type Dress = {
  readonly bold: boolean
  readonly italic: boolean
  readonly hidden: boolean
  readonly change?: Look['change']
}

const mostSpaces = 100

/** What the styles of a chain, nearest first, change about the dress. */
export function dressed(dress: Dress, chain: readonly Style[]): Dress {
  return chain.toReversed().reduce<Dress>((worn, { properties }) => {
    const says = properties['text-properties']?.attributes ?? {}
    const weight = says['fo:font-weight']
    const slant = says['fo:font-style']
    const display = says['text:display']
    return {
      ...worn,
      ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
      ...(slant !== undefined && { italic: slant !== 'normal' }),
      ...(display !== undefined && { hidden: display === 'none' }),
    }
  }, dress)
}

export function readInline(elements: readonly XmlElement[], paragraph: OpenParagraph, dress: Dress): void {
  for (const element of elements) readElement(element, paragraph, dress)
}

function readElement(element: XmlElement, paragraph: OpenParagraph, dress: Dress): void {
  const { reading } = paragraph
  const { name, attributes, children } = element
  switch (name) {
    case '#text':
      return writeText(element.text, paragraph, dress)
    case 'text:s':
      return write(' '.repeat(Math.min(wholeNumber(attributes['text:c']) ?? 1, mostSpaces)), paragraph, dress)
    case 'text:tab':
      return write('\t', paragraph, dress)
    case 'text:line-break':
      return write('\n', paragraph, dress)
    case 'text:span':
      return readInline(
        children,
        paragraph,
        dressed(dress, reading.styles.chain('text', attributes['text:style-name'])),
      )
    case 'text:note':
      return readNote(element, paragraph, dress)
    case 'text:change-start':
      return reading.changes.start(element)
    case 'text:change-end':
      return reading.changes.end(element)
    case 'text:change':
      return readDeletion(element, paragraph, dress)
    case 'text:page-number':
    case 'text:page-count':
      return reading.repeated ? write(pageNumberMark, paragraph, dress) : readInline(children, paragraph, dress)
    case 'field:fieldmark':
      return write(checkBoxOfWord(element), paragraph, dress)
    case 'draw:control':
      return write(checkBox(reading.controls.get(attributes['draw:control'] ?? '')), paragraph, dress)
    case 'draw:a':
      return readInline(children, paragraph, dress)
    case 'draw:g':
    case 'draw:frame':
    case 'draw:rect':
    case 'draw:custom-shape':
      if (!dress.hidden) paragraph.boxes.push(element)
      return
    default:
      if (!silent.has(name) && !isHidden(element)) readInline(children, paragraph, dress)
  }
}

/** What stands inside a paragraph and is no text of it. */
const silent = new Set([
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:note-citation',
  'text:ruby-text',
  'text:soft-page-break',
  'text:tracked-changes',
])

/** Whether a field says that it does not show. */
function isHidden({ attributes }: XmlElement): boolean {
  return attributes['text:display'] === 'none' || attributes['text:is-hidden'] === 'true'
}

/** Text of the file: white space of any length is one space, and none at the beginning (ODF 1.3, part 3, 6.1.2). */
function writeText(text: string, paragraph: OpenParagraph, dress: Dress): void {
  const folded = text.replace(/[ \t\r\n]+/g, ' ').replaceAll('\u00ad', '')
  const shown = paragraph.afterSpace ? folded.replace(/^ /, '') : folded
  if (shown === '' || dress.hidden) return
  write(shown, paragraph, dress)
  paragraph.afterSpace = shown.endsWith(' ')
}

function write(text: string, paragraph: OpenParagraph, dress: Dress): void {
  const look = lookOf(paragraph.reading, dress)
  if (text === '' || dress.hidden || look === null) return
  addText(paragraph.spans, text, look)
  paragraph.afterSpace = false
}

/** The look of a span; null for text that one person inserted and another deleted. */
function lookOf({ changes }: Reading, { bold, italic, change }: Dress): Look | null {
  const current = changes.current()
  const came = change ?? (current === 'neither' ? undefined : current)
  if (current === 'neither' || (change === 'deleted' && current === 'inserted')) return null
  return { ...(bold && { bold: true }), ...(italic && { italic: true }), ...(came && { change: came }) }
}

function readNote(note: XmlElement, paragraph: OpenParagraph, dress: Dress): void {
  const { notes } = paragraph.reading
  const look = lookOf(paragraph.reading, dress)
  if (notes === null || dress.hidden || look === null) return
  addFootnote(paragraph.spans, notes.add(note), look)
  paragraph.afterSpace = false
}

/** Deleted paragraphs that stood in this one, as lines of it. */
function readDeletion(mark: XmlElement, paragraph: OpenParagraph, dress: Dress): void {
  const deletion = paragraph.reading.changes.deletionAt(mark)
  if (deletion === undefined) return
  const gone: Dress = { ...dress, change: 'deleted' }
  for (const [index, line] of linesIn(deletion.deleted).entries()) {
    if (index > 0) write('\n', paragraph, gone)
    readInline(line.children, paragraph, gone)
  }
}

function linesIn(elements: readonly XmlElement[]): readonly XmlElement[] {
  return elements.flatMap((element) => {
    if (element.name === 'text:p' || element.name === 'text:h') return [element]
    return element.name.startsWith('office:') ? [] : linesIn(element.children)
  })
}

/** A check box of Word's forms, as LibreOffice keeps it. */
function checkBoxOfWord(mark: XmlElement): string {
  if (!mark.attributes['field:type']?.endsWith('FORMCHECKBOX')) return ''
  const checked = childrenOf(mark, 'field:param').some(
    ({ attributes }) => attributes['field:name'] === 'Checkbox_Checked' && attributes['field:value'] === 'true',
  )
  return checked ? '☒' : '☐'
}

function checkBox(control: XmlElement | undefined): string {
  if (control?.name !== 'form:checkbox') return ''
  const state = control.attributes['form:current-state'] ?? control.attributes['form:state']
  return state === 'checked' ? '☒' : '☐'
}
