import type { Id } from '../../../../kernel/ids.ts'
import type { LocalDate } from '../../../../kernel/local-date.ts'
import type { Period } from '../../../../kernel/period.ts'
import { Refusal } from '../../../../kernel/refusal.ts'
import { type DossierSection, dossierSections } from './chapters.ts'

export type DossierId = Id<'Dossier'>

/**
 * *Shrnutí spolupráce* for any period. Kept are the period and a person's words; what it says of the cooperation is composed of the
 * records whenever it is read.
 */
export type Dossier = DossierContent & {
  readonly id: DossierId
  readonly unitId: Id<'Unit'>
  readonly version: number
}

export type DossierContent = Period & {
  /** The length that a person or an older paper states: „za posledních 18 měsíců“; null when nobody states any. */
  readonly statedMonths: number | null
  /** Whether the paper itself says that the stated length differs from the period. */
  readonly keepsDoubt: boolean
  readonly words: DossierWords
}

/** Free words of a person, beside the facts and never a source of them. */
export type DossierWords = { readonly [Section in DossierSection]?: string | null | undefined }

/** What a person wrote in a section; empty when nothing. */
export function wordsOf(words: DossierWords, section: DossierSection): string {
  return (words[section] ?? '').trim()
}

/** The content as it is kept: no empty words. A doubt is kept only about a stated length. */
export function tidyDossier(content: DossierContent): DossierContent {
  const words = dossierSections.flatMap((section) => {
    const text = wordsOf(content.words, section)
    return text === '' ? [] : [[section, text] as const]
  })
  return {
    ...content,
    keepsDoubt: content.keepsDoubt && content.statedMonths !== null,
    words: Object.fromEntries(words),
  }
}

/** The longest period: so long no cooperation with ASZ, founded in 2008, can be. */
const longestMonths = 1200

/** Everything for which a dossier cannot be kept, each at its field. A period that has not begun has nothing to be summed up. */
export function dossierRefusals({ from, to, statedMonths }: DossierContent, today: LocalDate): readonly Refusal[] {
  const refusals = [
    to < from ? new Refusal('dossier.ends_before_start', { from, to }, 'to') : null,
    from > today ? new Refusal('dossier.not_begun', { from }, 'from') : null,
    statedMonths !== null && (!Number.isInteger(statedMonths) || statedMonths < 1 || statedMonths > longestMonths)
      ? new Refusal('dossier.months_impossible', { longest: longestMonths }, 'statedMonths')
      : null,
  ]
  return refusals.filter((refusal) => refusal !== null)
}
