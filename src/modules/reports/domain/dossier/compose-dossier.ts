import type { Block, Document } from '../../../../documents/index.ts'
import type { LocalDate } from '../../../../kernel/local-date.ts'
import { type Language, messagesIn } from '../../../../messages/index.ts'
import { heading, listItem, paragraph, row, table, withTypography, written } from '../../../papers/index.ts'
import { type DossierChapter, dossierChapters } from './chapters.ts'
import type { Dossier } from './dossier.ts'
import { monthsDoubt } from './doubts.ts'
import { chapterOfKind, type Fact, type FactKind } from './fact.ts'
import { monthsOf } from './months.ts'
import { tableOfKind } from './table-of-kind.ts'

type DossierToCompose = {
  readonly dossier: Dossier
  readonly facts: readonly Fact[]
  readonly unitName: string
  readonly asOf: LocalDate
  readonly language: Language
}

/**
 * *Shrnutí spolupráce* as a paper: of each chapter first what a person wrote, then the facts. Chapters without either say in a
 * sentence that no record is there, so that a reader knows they were looked for.
 */
export function composeDossier(composed: DossierToCompose): Document {
  const { dossier, unitName, asOf, language } = composed
  const words = messagesIn(language).dossier
  const title = words.title(dossier.from, dossier.to)
  return {
    title,
    language,
    header: `${unitName}\t${words.short}`,
    footer: words.asOf(asOf),
    footnotes: [],
    blocks: withTypography(language, [
      heading(1, title),
      paragraph(words.subtitle(unitName)),
      paragraph(words.length(dossier.from, dossier.to, monthsOf(dossier).begun)),
      ...keptDoubt(dossier, language),
      ...written(dossier.words.introduction),
      ...dossierChapters.flatMap((chapter, index) => [
        heading(2, words.numbered(index + 1, words.chapters[chapter])),
        ...chapterBlocks(chapter, composed),
      ]),
    ]),
  }
}

function keptDoubt(dossier: Dossier, language: Language): readonly Block[] {
  if (!dossier.keepsDoubt) return []
  return monthsDoubt(dossier).map(({ stated, counted }) =>
    paragraph(messagesIn(language).dossier.doubts.months(dossier.from, dossier.to, counted, stated)),
  )
}

function chapterBlocks(chapter: DossierChapter, { dossier, facts, language }: DossierToCompose): readonly Block[] {
  const own = written(dossier.words[chapter])
  const blocks = [...kindsOf(chapter)].flatMap((kind) =>
    kindBlocks(
      kind,
      facts.filter((fact) => fact.kind === kind),
      language,
    ),
  )
  return own.length + blocks.length === 0
    ? [paragraph(messagesIn(language).dossier.empty[chapter])]
    : [...own, ...blocks]
}

function* kindsOf(chapter: DossierChapter): Iterable<FactKind> {
  for (const [kind, of] of Object.entries(chapterOfKind)) if (of === chapter && isKind(kind)) yield kind
}

function isKind(name: string): name is FactKind {
  return name in chapterOfKind
}

function kindBlocks(kind: FactKind, facts: readonly Fact[], language: Language): readonly Block[] {
  if (facts.length === 0) return []
  const words = messagesIn(language).dossier
  const rows = facts.flatMap(({ cells }) => (cells === null ? [] : [row(cells)]))
  const sentences = facts.filter(({ cells }) => cells === null)
  const shape = tableOfKind(kind)
  const lead = words.leads[kind]
  return [
    ...(lead === null ? [] : [paragraph(lead)]),
    ...sentences.map((fact) => listItem(fact.words)),
    ...(shape === null || rows.length === 0
      ? []
      : [
          table({
            caption: words.captions[shape.caption],
            widths: shape.columns.map(({ width }) => width),
            header: shape.columns.map(({ label }) => words.columns[label]),
            rows,
          }),
        ]),
  ]
}
