import { restOfDay } from './subset.ts'

/**
 * A text that stays what it is when it is read as our Markdown: marks of emphasis and links lose their meaning, and at the
 * beginning of a line also marks of headings and lists; at the end of a heading its closing marks. A day that begins a line is
 * left as people write it.
 *
 * @example escapeText('1. Úvod', { lineStart: true }) // '1\. Úvod'
 */
export function escapeText(
  text: string,
  { lineStart, headingEnd = false }: { readonly lineStart: boolean; readonly headingEnd?: boolean },
): string {
  const inside = text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, String.raw`\\`)
    .replace(/[*[\]]/g, String.raw`\$&`)
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
  const closed = headingEnd ? inside.replace(/(?<=\s|^)#+\s*$/, String.raw`\$&`) : inside
  if (!lineStart) return closed
  return closed
    .replace(/^(\s*)([-+](?=\s|$)|#{1,6}(?=\s|$))/, String.raw`$1\$2`)
    .replace(startOfNumbered, String.raw`$1\$2`)
}

/** „1. “ and „1) “ begin a numbered list, unless they begin a day. */
const startOfNumbered = new RegExp(String.raw`^(\s*\d{1,9})([.)])(?=\s|$)(?!(?<=\d\.)${restOfDay})`, 'u')
