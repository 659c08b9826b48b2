import { isBold, textOfLine } from './lines.ts'
import type { ParagraphDraft } from './paragraphs.ts'
import { isFull } from './typography.ts'

/** Of the size: in shorter lines it is an accident whether the next word would have fitted. */
const shortestLine = 12

/** Whether a paragraph at the top of a page goes on with the one at the end of the page before. */
export function continues(before: ParagraphDraft, after: ParagraphDraft): boolean {
  const last = before.lines.at(-1)
  const [first] = after.lines
  if (last === undefined || first === undefined || after.marker !== null) return false
  if (Math.abs(last.size - first.size) > first.size * 0.1 || isBold(last) !== isBold(first)) return false
  const [end, start] = [textOfLine(last), textOfLine(first)]
  if (/[.!?:;]$/u.test(end)) return false
  const isBroken = last.limit === null || isFull(last, first, { left: last.box.left, right: last.limit })
  if (/^\p{Ll}|^\(/u.test(start)) return isBroken || /[-,–]$/u.test(end)
  return isBroken && last.limit !== null && last.box.right - last.box.left > last.size * shortestLine
}
