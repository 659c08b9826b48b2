import { fold, foldSpaces } from './folding.ts'

/** A piece of a passage; `hit` when it is one of the words that were searched for. */
export type PassagePart = { readonly text: string; readonly hit: boolean }

/** What is marked, folded: forms of words as they stand, and beginnings of words. */
type Marks = { readonly forms: readonly string[]; readonly beginnings: readonly string[] }

/**
 * A passage with the searched words marked, each as a whole: who searches for "zaclen" sees "začlenění" marked. Words that were
 * cut at the ends of the passage (after and before "…") are left out.
 */
export function markedPassage(passage: string, { forms, beginnings }: Marks): readonly PassagePart[] {
  const whole = foldSpaces(passage)
    .replace(/^…\S*\s/u, '… ')
    .replace(/\s\S*…$/u, ' …')
  const wanted = new Set(forms)
  const parts: PassagePart[] = []
  for (const piece of whole.split(/([\p{L}\p{N}]+)/u)) {
    const folded = fold(piece)
    const hit = wanted.has(folded) || beginnings.some((beginning) => folded.startsWith(beginning))
    const last = parts.at(-1)
    if (last !== undefined && last.hit === hit && !hit) parts[parts.length - 1] = { text: last.text + piece, hit }
    else if (piece !== '') parts.push({ text: piece, hit })
  }
  return parts
}
