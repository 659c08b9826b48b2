import { fold } from '#kernel/folding.ts'

/**
 * Letters that recognition confuses become one: `i j l 1 |`, `o 0`, `s 5`, `fi n`, `rn m`, the signs that stand for č. Only
 * for comparing; nothing of it is ever shown.
 * @example glyphSkeleton('zaclefiovani') === glyphSkeleton('začleňování')
 */
export function glyphSkeleton(text: string): string {
  return letters(text)
    .replace(/fi/g, 'n')
    .replace(/rn/g, 'm')
    .replace(/[jl1|!]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
}

/** Letters, digits and single spaces of a text without diacritics and case. */
export function letters(text: string): string {
  return fold(text.normalize('NFKC'))
    .replace(/[¢€]/g, 'c')
    .replace(/[^\p{L}\p{N}|! ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim()
}
