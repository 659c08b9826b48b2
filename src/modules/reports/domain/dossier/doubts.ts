import { type DossierSection, dossierSections } from './chapters.ts'
import { type Dossier, wordsOf } from './dossier.ts'
import type { Fact } from './fact.ts'
import { agreesWith, monthsOf } from './months.ts'

/** What a person should look at before the paper leaves the office. Nothing is refused for it. */
export type Doubt =
  /** Rule 41. */
  | { readonly kind: 'months'; readonly stated: number; readonly counted: number }
  /** Nothing but the unit itself is known of the period. */
  | { readonly kind: 'nothing-recorded' }
  /** Figures in free words: what they tell belongs into a record, where it stays true. */
  | { readonly kind: 'figures-in-words'; readonly section: DossierSection; readonly figures: readonly string[] }

export function doubtsOf(
  dossier: Pick<Dossier, 'from' | 'to' | 'statedMonths' | 'words'>,
  facts: readonly Fact[],
): readonly Doubt[] {
  return [
    ...monthsDoubt(dossier),
    ...(facts.every(({ kind }) => kind === 'unit' || kind === 'open-office')
      ? [{ kind: 'nothing-recorded' } as const]
      : []),
    ...dossierSections.flatMap((section): readonly Doubt[] => {
      const figures = figuresIn(wordsOf(dossier.words, section))
      return figures.length === 0 ? [] : [{ kind: 'figures-in-words', section, figures }]
    }),
  ]
}

/** The doubt about the stated length; none when nobody states any, or it agrees. */
export function monthsDoubt({
  from,
  to,
  statedMonths,
}: Pick<Dossier, 'from' | 'to' | 'statedMonths'>): readonly Extract<Doubt, { readonly kind: 'months' }>[] {
  if (statedMonths === null || agreesWith(statedMonths, { from, to })) return []
  return [{ kind: 'months', stated: statedMonths, counted: monthsOf({ from, to }).begun }]
}

/** Days, amounts and numbers as they are written, each once: „16. 8. 2022“, „388“, „14 408 856“. */
function figuresIn(text: string): readonly string[] {
  const found = text.match(/\d[\d.,/:\s\u00a0–-]*\d|\d/g) ?? []
  return [...new Set(found.map((figure) => figure.replaceAll(/[\s\u00a0]+/g, ' ')))]
}
