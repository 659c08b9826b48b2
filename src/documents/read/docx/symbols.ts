/** Characters of the symbol fonts (Wingdings, Symbol) that forms use, by their private code points. */
const characters: Readonly<Record<string, string>> = {
  F0FE: '☒',
  F0FD: '☒',
  F052: '☒',
  F053: '☒',
  F054: '☒',
  F0A8: '☐',
  F06F: '☐',
  F0A3: '☐',
  F0FC: '✓',
  F0FB: '✗',
  F0B7: '•',
  F0A7: '▪',
  F0E0: '→',
  F0D8: '➢',
}

/** The character of a `w:sym`; nothing for one that is only decoration. */
export function symbol(code: string | undefined): string {
  return characters[code?.toUpperCase() ?? ''] ?? ''
}
