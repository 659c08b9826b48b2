import type { LocalDate } from '../../../../kernel/local-date.ts'
import { chapterOfKind, type Fact, type FactKind, type FactSource, type Figure, type FigureName } from './fact.ts'

type Said = { readonly figures: readonly (Figure | null)[]; readonly sources: Fact['sources'] }

/** A fact that is a sentence. */
export function sentence(kind: FactKind, words: string, { figures, sources }: Said): Fact {
  return { kind, chapter: chapterOfKind[kind], words, cells: null, figures: figures.filter(isKnown), sources }
}

/** A fact that is a row of its kind's table. */
export function tableRow(kind: FactKind, cells: readonly string[], said: Said): Fact {
  const words = cells.filter((cell) => cell !== '').join('; ')
  return { ...sentence(kind, words.replaceAll('\n', ' '), said), cells }
}

/** Figures of what is not known are left out. */
export function day(name: FigureName, value: LocalDate | null): Figure | null {
  return value === null ? null : { name, of: 'day', value }
}

export function number(name: FigureName, value: number | null): Figure | null {
  return value === null ? null : { name, of: 'number', value }
}

export function said(name: FigureName, value: string | null): Figure | null {
  return value === null || value === '' ? null : { name, of: 'words', value }
}

/** Sources of a sum; null when nothing was summed. */
export function sourcesOf(
  type: FactSource['type'],
  records: readonly { readonly id: string }[],
): Fact['sources'] | null {
  const [first, ...others] = records.map(({ id }) => ({ type, id }))
  return first === undefined ? null : [first, ...others]
}

function isKnown(figure: Figure | null): figure is Figure {
  return figure !== null
}
