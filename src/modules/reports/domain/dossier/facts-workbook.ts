import type { Sheet, SheetCell } from '../../../../documents/index.ts'
import { type Language, messagesIn } from '../../../../messages/index.ts'
import { type DossierChapter, dossierChapters } from './chapters.ts'
import { type Fact, type Figure, type FigureName, figureNames } from './fact.ts'

/**
 * The facts of a dossier as a workbook: a sheet for each chapter that has some, a row for each fact, its figures in columns of their
 * own as days and numbers, then the records behind it. Of several figures of one name the first stands in the column; the words of the
 * fact say all of them.
 */
export function factsWorkbook(facts: readonly Fact[], language: Language): readonly Sheet[] {
  return dossierChapters.flatMap((chapter) => {
    const own = facts.filter((fact) => fact.chapter === chapter)
    return own.length === 0 ? [] : [sheetOf(chapter, own, language)]
  })
}

function sheetOf(chapter: DossierChapter, facts: readonly Fact[], language: Language): Sheet {
  const { dossier } = messagesIn(language)
  const names = figureNames.filter((name) =>
    facts.some(({ figures }) => figures.some((figure) => figure.name === name)),
  )
  return {
    name: dossier.chapters[chapter],
    columns: [
      dossier.workbook.said,
      ...names.map((name) => dossier.figures[name]),
      dossier.workbook.sources,
      dossier.workbook.ids,
    ],
    rows: facts.map((fact) => [
      fact.words,
      ...names.map((name) => cellOf(fact, name)),
      [...new Set(fact.sources.map(({ type }) => dossier.sources[type]))].join(', '),
      fact.sources.map(({ id }) => id).join(', '),
    ]),
  }
}

function cellOf({ figures }: Fact, name: FigureName): SheetCell {
  const figure = figures.find((one) => one.name === name)
  return figure === undefined ? null : valueOf(figure)
}

function valueOf(figure: Figure): SheetCell {
  return figure.of === 'day' ? { day: figure.value } : figure.value
}
