import { fold } from '#kernel/folding.ts'
import type { PaperIssue } from './issue.ts'
import type { SoughtInCopy } from './signed-copy.ts'

/** What of the issue is not in the text of its signed copy; diacritics, case and line ends do not matter. */
export function notFoundIn(
  text: string,
  { title, particulars }: Pick<PaperIssue, 'title' | 'particulars'>,
): readonly SoughtInCopy[] {
  const squeezed = squeeze(text)
  const missing = (sought: string | null): boolean => sought !== null && !squeezed.includes(squeeze(sought))
  return [
    ...(missing(title) ? (['title'] as const) : []),
    ...(missing(particulars.reference) ? (['reference'] as const) : []),
  ]
}

/** A PDF may break a title anywhere and hyphenate it, so neither white space nor hyphens count. */
function squeeze(text: string): string {
  return fold(text).replace(/[\s\u00ad‐-]+/g, '')
}
