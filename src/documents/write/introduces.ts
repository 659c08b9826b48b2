import type { Paragraph } from '../model.ts'
import { plainText } from '../text.ts'

/** Whether a short paragraph says what the table or the list under it is; alone at the foot of a page it would say nothing. */
export function introduces(
  { content }: Paragraph,
  next: { readonly kind: string; readonly list?: object | undefined } | undefined,
): boolean {
  const follows = next?.kind === 'table' || next?.kind === 'list' || next?.list !== undefined
  return follows && plainText(content).length <= longest
}

const longest = 200
