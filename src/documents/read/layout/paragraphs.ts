import { around, type Rect } from './geometry.ts'
import { isBold, type Line, textOfLine } from './lines.ts'
import { isSpreadOut, type Marker, markerOf } from './list-marker.ts'
import { isFull, noticeableFor, type Region, type Typography } from './typography.ts'

/** Lines that make one paragraph or one item of a list. */
export type ParagraphDraft = {
  readonly kind: 'paragraph'
  readonly lines: readonly Line[]
  readonly marker: Marker | null
}

/** The lines of a region as paragraphs. */
export function paragraphsOf(region: Region, typography: Typography): readonly ParagraphDraft[] {
  const paragraphs: { kind: 'paragraph'; lines: Line[]; marker: Marker | null }[] = []
  for (const line of region.lines) {
    const open = paragraphs.at(-1)
    const above = open?.lines.at(-1)
    const marker = beginsItem(line, above, open?.marker ?? null, region)
    if (open === undefined || above === undefined || marker !== null || !goesOn(open, above, line, region, typography))
      paragraphs.push({ kind: 'paragraph', lines: [line], marker })
    else open.lines.push(line)
  }
  return paragraphs
}

/** Where a paragraph stands on its first page. */
export function boxOfParagraph({ lines }: ParagraphDraft): Rect | null {
  return around(lines.filter(({ page }) => page === lines[0]?.page).map(({ box }) => box))
}

/** A dash at the beginning of a line may be the dash of a sentence that goes on; it is an item only where a paragraph may begin. */
function beginsItem(line: Line, above: Line | undefined, open: Marker | null, region: Region): Marker | null {
  const marker = markerOf(line)
  if (marker === null || above === undefined || marker.kind === 'bullet') return marker
  const mayBegin = !isFull(above, line, region) || /[:;.,]$/u.test(textOfLine(above)) || open?.kind === marker.kind
  return mayBegin ? marker : null
}

function goesOn(
  { lines, marker }: { readonly lines: readonly Line[]; readonly marker: Marker | null },
  above: Line,
  line: Line,
  region: Region,
  typography: Typography,
): boolean {
  const size = Math.max(above.size, line.size)
  const distance = line.baseline - above.baseline
  const full = isFull(above, line, region)
  const near = distance < size * widestPitch && !isSpreadOut(above) && !isSpreadOut(line)
  if (!near || Math.abs(above.size - line.size) > size * sameSize) return false
  if (full && /^\p{Ll}/u.test(textOfLine(line)) && isBold(above) === isBold(line)) return true
  if (isBold(above) !== isBold(line) && lines.every(isBold) !== isBold(line) && !full) return false
  if (marker !== null && line.box.left < marker.textLeft - size && !full) return false
  if (distance > pitchHere(lines, size, typography) + size * noticeableFor(line)) return false
  return full || typography.spaced || endsOpen(above)
}

/** Lines further apart than this are never one paragraph; letters more different in size neither. Of the size. */
const widestPitch = 1.9
const sameSize = 0.1

/** A paragraph may be set wider than the rest of the document; its first two lines show it. */
function pitchHere(lines: readonly Line[], size: number, typography: Typography): number {
  const [first, second] = lines
  const own = first === undefined || second === undefined ? 0 : second.baseline - first.baseline
  return Math.max(own, typography.pitch({ size, bold: first !== undefined && isBold(first) }))
}

/** A hyphen, a dash without a space, an open bracket: the line cannot be the end. */
function endsOpen(line: Line): boolean {
  return /[\u00ad\p{L}\d][-\u00ad]$|\($/u.test(textOfLine(line))
}
