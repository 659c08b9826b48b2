/** Endings of Czech cases without diacritics: nouns ("Lhoty", "Lhotou", "Potocích") and adjectives ("Horního", "Nové"). */
const endings = new Set(
  'a e i o u y ou em im ym um am om ech ich ych ach eho iho emu imu emi imi ymi ami ovi'.split(' '),
)

/** Consonants that change before an ending: Praha, v Praze; Potoky, v Potocích. Others differ only by a háček. */
const softened: Readonly<Record<string, string>> = { k: 'c', h: 'z', g: 'z' }

/** Only of a longer word may the ending be missing: Vrbice, do Vrbic. */
const longStem = 4

/** A word of a name, ready to be compared with words of a text. */
export type NameWord = { readonly word: string; readonly stems: readonly string[] }

/**
 * What a word keeps in all its cases. Expects a folded word.
 * @example nameWord('hradec').stems // ['hradec', 'hradc']
 */
export function nameWord(word: string): NameWord {
  const stem = word.length > 2 ? word.replace(/[aeiouy]$/, '') : word
  const withoutE = stem.replace(/(?<=[^aeiouy])e(?=[^aeiouy]$)/, '')
  const last = softened[stem.at(-1) ?? '']
  const softer = last === undefined ? stem : stem.slice(0, -1) + last
  return { word, stems: [...new Set([stem, withoutE, softer])] }
}

/** Whether a folded word of a text is the word of a name in some case. */
export function isCaseOf(text: string, { word, stems }: NameWord): boolean {
  if (text === word) return true
  return stems.some((stem) => {
    if (!text.startsWith(stem)) return false
    const ending = text.slice(stem.length)
    return ending === '' ? stem.length >= longStem : endings.has(ending)
  })
}
