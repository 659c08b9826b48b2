import { addFootnote, type Look } from '../span-list.ts'
import { childOf, switchOf, valueOf, type XmlElement } from '../xml.ts'
import { textBoxesIn } from './alternatives.ts'
import { followField, isInCode } from './fields.ts'
import { isPageBreak } from './pages.ts'
import { runSwitch } from './styles.ts'
import { symbol } from './symbols.ts'
import { breakPage, currentSpans, type OpenParagraph, write } from './text-flow.ts'

/** Reads one `w:r`: pieces of one look. */
export function readRun(run: XmlElement, paragraph: OpenParagraph, changed: Look): void {
  const { fields, pages, repeated } = paragraph.reading
  const { look, hidden } = dress(run, paragraph, changed)
  for (const piece of run.children) {
    if (piece.name === 'w:lastRenderedPageBreak') pages.renderedBreak()
    else if (piece.name === 'w:instrText') addCode(piece.text, paragraph)
    else if (piece.name === 'w:fldChar') {
      const shown = followField(piece, fields, repeated)
      if (!hidden) write(shown, paragraph, look)
    } else if (!hidden && !isInCode(fields, repeated)) readPiece(piece, paragraph, look)
  }
}

/**
 * How the run looks. Bold and italic count when the run or its character style says so: bold of the whole paragraph's style is
 * the look of a heading, not an emphasis. Hidden text is hidden whoever hides it.
 */
function dress(run: XmlElement, { reading, styles }: OpenParagraph, changed: Look): { look: Look; hidden: boolean } {
  const properties = childOf(run, 'w:rPr')
  const style = valueOf(childOf(properties, 'w:rStyle'))
  const ofText = style === undefined ? [] : reading.styles.chain(style)
  const says = (name: string): boolean | undefined => switchOf(childOf(properties, name)) ?? runSwitch(ofText, name)
  return {
    look: { ...(says('w:b') && { bold: true }), ...(says('w:i') && { italic: true }), ...changed },
    hidden: says('w:vanish') ?? runSwitch(styles, 'w:vanish') ?? false,
  }
}

function addCode(code: string, { reading }: OpenParagraph): void {
  const field = reading.fields.at(-1)
  if (field !== undefined) field.code += code
}

function readPiece(piece: XmlElement, paragraph: OpenParagraph, look: Look): void {
  switch (piece.name) {
    case 'w:t':
    case 'w:delText':
      return write(piece.text.replace(/[\t\r\n]+/g, ' ').replaceAll('\u00ad', ''), paragraph, look)
    case 'w:tab':
    case 'w:ptab':
      return write('\t', paragraph, look)
    case 'w:br':
      if (!isPageBreak(piece)) return write('\n', paragraph, look)
      return look.change === 'deleted' ? undefined : breakPage(paragraph)
    case 'w:cr':
      return write('\n', paragraph, look)
    case 'w:noBreakHyphen':
      return write('\u2011', paragraph, look)
    case 'w:sym':
      return write(symbol(piece.attributes['w:char']), paragraph, look)
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const index = paragraph.reading.notes?.refer(piece) ?? null
      return index === null ? undefined : addFootnote(currentSpans(paragraph), index, look)
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
    case 'mc:AlternateContent':
      paragraph.boxes.push(...textBoxesIn(piece))
  }
}
