import { withCzechSpaces } from '#kernel/czech-typography.ts'
import type { Span } from '../model.ts'

/**
 * Spans as they go on paper: tracked changes accepted, characters that no file format carries left out, and in Czech the
 * non-breaking spaces – found over the whole text, so that „v **obci**“ holds together, too.
 */
export function printable(spans: readonly Span[], language: string): readonly Span[] {
  const kept = spans.filter(({ change }) => change !== 'deleted').map(accepted)
  if (!isCzech(language)) return kept
  const spaced = withCzechSpaces(kept.map(({ text }) => text).join(''))
  let from = 0
  return kept.map((span) => {
    const text = spaced.slice(from, from + span.text.length)
    from += span.text.length
    return { ...span, text }
  })
}

/** One plain text as it goes on paper. */
export function printableText(text: string, language: string): string {
  return printable([{ text }], language)
    .map((span) => span.text)
    .join('')
}

export function isCzech(language: string): boolean {
  return /^cs\b/i.test(language)
}

/** Control characters and halves of surrogate pairs, which XML 1.0 does not allow. */
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

function accepted({ text, bold, italic, link, footnote }: Span): Span {
  return {
    ...(link !== undefined && { link }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(footnote !== undefined && { footnote }),
    text: text.replace(/\r\n?/g, '\n').replace(unprintable, ''),
  }
}
