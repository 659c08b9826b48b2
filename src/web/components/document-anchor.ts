import { passageId } from '../passage-id.ts'

/** What anchors a piece and lights it. */
export function anchor(
  order: number,
  lit: number | null,
  look?: string,
): { id: string; 'data-order': number; className?: string } {
  const className = [look, order === lit && 'lit'].filter(Boolean).join(' ')
  return { id: passageId(order), 'data-order': order, ...(className !== '' && { className }) }
}
