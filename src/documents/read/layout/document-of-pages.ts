import type { Document, Findings, Footnote } from '../../model.ts'
import { areaOf, wordsOutside } from './areas.ts'
import { blocksOfPieces } from './blocks-of-pieces.ts'
import { wholeWords } from './broken-words.ts'
import { findGrids } from './find-grids.ts'
import { footnoteLines, markIn, type NoteLines } from './footnote-lines.ts'
import { around, holdsPoint } from './geometry.ts'
import type { Grid } from './grid.ts'
import { guessedGrids } from './guessed-grids.ts'
import { joinPages } from './join-pages.ts'
import { type Line, linesOf } from './lines.ts'
import { openGrids } from './open-grids.ts'
import type { PageLayout, Rule, Word } from './page-layout.ts'
import { piecesOfArea, regionsIn } from './pieces-of-area.ts'
import { runningLines } from './running-lines.ts'
import { spansOfLines } from './spans-of-lines.ts'
import { typographyOf } from './typography.ts'

/**
 * Pages of words and lines as one document: tables out of ruling lines, paragraphs out of broken lines, what the end of a page cut joined
 * again, heads, feet and numbers of pages left out.
 */
export function documentOfPages(pages: readonly PageLayout[], about: Pick<Findings, 'text'>): Document {
  const ruled = pages.map(ruledPage)
  const running = runningLines(ruled.map(linesThatMayRun))
  const read = ruled.map((page) => withoutOuterText(page, running.lines))
  const limits = textLimits(read)
  const areas = read.map(({ page, words, grids }) => areaOf(words, grids, page, limits(page)))
  const regions = areas.flatMap(regionsIn)
  const typography = typographyOf(regions)
  const notes = read.flatMap((page) => page.notes)
  const words = wholeWords(regions.flatMap(({ lines }) => lines))
  const noteOf = noteFinder(notes)
  const guessed = read.some((page) => page.guessed)
  const pieces = joinPages(areas.map((area) => piecesOfArea(area, typography)))
  return {
    title: null,
    language: 'cs',
    blocks: blocksOfPieces(pieces, { typography, noteOf, words }),
    footnotes: notes.map(({ lines }): Footnote => ({ content: spansOfLines(lines, () => null, words) })),
    ...(running.header !== null && { header: running.header }),
    ...(running.footer !== null && { footer: running.footer }),
    findings: {
      pages: pages.length,
      ...about,
      ...(guessed && { structure: 'guessed' }),
      trackedChanges: false,
      comments: 0,
    },
  }
}

type RuledPage = {
  readonly page: PageLayout
  readonly grids: readonly Grid[]
  readonly loose: readonly Rule[]
  /** Lines outside the tables. */
  readonly lines: readonly Line[]
}

function ruledPage(page: PageLayout): RuledPage {
  const { grids, loose } = findGrids(page.rules, page.tolerance)
  const inside = withoutFrame(grids, page)
  return { page, grids: inside, loose, lines: linesOf(wordsOutside(page.words, inside, page.tolerance), page) }
}

/** A frame around the whole page is no table. */
function withoutFrame(grids: readonly Grid[], { width, height }: PageLayout): readonly Grid[] {
  return grids.flatMap((grid) => {
    const { left, top, right, bottom } = grid.box
    const isFrame = grid.cells.length === 1 && (right - left) * (bottom - top) > width * height * 0.75
    return isFrame ? grid.cells.flatMap(({ nested }) => nested) : [grid]
  })
}

/** A head of columns that comes again on each page is part of its table, no running head; a running head on a rule is no table. */
function linesThatMayRun({ page, grids, loose, lines }: RuledPage): readonly Line[] {
  const tables = tablesByWhite(page, grids, loose, lines).filter(({ ys }) => ys.length > 2)
  return lines.filter(
    ({ box, baseline }) => !tables.some((grid) => holdsPoint(grid.box, box.left, baseline, page.tolerance)),
  )
}

/** Tables without lines at the sides of their cells; without any line only on a page that has no other table. */
function tablesByWhite(
  page: PageLayout,
  grids: readonly Grid[],
  loose: readonly Rule[],
  lines: readonly Line[],
): readonly Grid[] {
  const open = openGrids(loose, lines, page)
  return grids.length + open.length > 0 ? open : guessedGrids(lines, page)
}

type ReadPage = {
  readonly page: PageLayout
  readonly words: readonly Word[]
  readonly grids: readonly Grid[]
  readonly lines: readonly Line[]
  readonly notes: readonly NoteLines[]
  readonly guessed: boolean
}

/** The page without heads, feet and notes, with the tables that have lines between their rows only. */
function withoutOuterText({ page, grids, loose, lines }: RuledPage, running: ReadonlySet<Line>): ReadPage {
  const body = lines.filter((line) => !running.has(line))
  const { notes, taken } = footnoteLines(body, loose, page)
  const text = body.filter((line) => !taken.has(line))
  const left = new Set([...running, ...taken].flatMap((line) => line.words))
  const byWhite = tablesByWhite(page, grids, loose, text)
  const guessed = byWhite.some((grid) => grid.guessed === true)
  const words = page.words.filter((word) => !left.has(word))
  return { page, words, grids: [...grids, ...byWhite], guessed, lines: text, notes }
}

/** Where text begins and ends on pages of one width: as far as any line or table reaches. */
function textLimits(
  pages: readonly ReadPage[],
): (page: PageLayout) => { readonly left: number; readonly right: number } {
  const byWidth = Map.groupBy(pages, ({ page }) => Math.round(page.width))
  return (page) => {
    const alike = byWidth.get(Math.round(page.width)) ?? []
    const box = around(
      alike.flatMap(({ lines, grids }) => [...lines.map((line) => line.box), ...grids.map((grid) => grid.box)]),
    )
    return { left: box?.left ?? 0, right: box?.right ?? page.width }
  }
}

/** Notes are numbered through the document, or anew on each page. */
function noteFinder(notes: readonly NoteLines[]): (mark: string, page: number) => number | null {
  return (mark, page) => {
    const number = markIn(mark)
    const here = notes.findIndex((note) => note.mark === number && note.page === page)
    const found = here === -1 ? notes.findIndex((note) => note.mark === number) : here
    return found === -1 ? null : found
  }
}
