/**
 * The text with characters that the font has. PDF/UA forbids a character without a glyph, and one emoji in a name must not stop
 * a report: known signs get a written form, letters lose their rarer accents, the rest becomes „□“ or a question mark.
 */
export function shownText(text: string, shows: (letter: string) => boolean): string {
  return Array.from(text.normalize('NFC'), (letter) =>
    isLayout(letter) || shows(letter) ? letter : replacement(letter, shows),
  ).join('')
}

/** Signs of forms and of office programs that text fonts lack. */
const written: Readonly<Record<string, string>> = {
  '☐': '[ ]',
  '☒': '[x]',
  '☑': '[x]',
  '✓': '[x]',
  '✔': '[x]',
  '✗': '[–]',
  '✘': '[–]',
  '\u2011': '-',
  '\u202f': '\u00a0',
  '\u2007': '\u00a0',
  '→': '->',
  '➢': '–',
  '▪': '•',
}

function replacement(letter: string, shows: (letter: string) => boolean): string {
  const known = written[letter] ?? letter.normalize('NFKD').replace(/\p{M}+/gu, '')
  if (known !== letter && Array.from(known).every((each) => isLayout(each) || shows(each))) return known
  if (/^[\p{M}\p{Cf}\p{Variation_Selector}]$/u.test(letter)) return ''
  return shows('□') ? '□' : '?'
}

function isLayout(letter: string): boolean {
  return letter === '\n' || letter === '\t' || letter === ' '
}
