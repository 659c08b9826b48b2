import { readFileSync } from 'node:fs'
import type { Document } from '#documents/model.ts'
import { type DraftLines, linesOfText } from './draft-lines.ts'
import { linesTwice } from './lines.ts'
import { nestedTables } from './nested-tables.ts'
import { onePage } from './one-page.ts'
import { otherSections } from './other-sections.ts'
import { region } from './region.ts'
import { townAnnex5 } from './town-annex-5.ts'
import { townAnnex6 } from './town-annex-6.ts'
import { commentsOfTrackedChanges, trackedChanges } from './tracked-changes.ts'
import { union } from './union.ts'
import type { WordExtras } from './writers/word-paper.ts'

/** A form of our own; what must be read from it, in whatever format, stands beside it in `<name>.expected.txt`. */
export type GoldenForm = {
  readonly name: string
  readonly about: string
  readonly paper: Document
  readonly inWord?: WordExtras
}

export const goldenForms: readonly GoldenForm[] = [
  { name: 'town-annex-5', about: 'a town on annex 5', paper: townAnnex5 },
  { name: 'town-annex-6', about: 'a town on annex 6 with gaps', paper: townAnnex6 },
  { name: 'union', about: 'a union of municipalities', paper: union },
  {
    name: 'region',
    about: 'a region that contradicts itself',
    paper: region,
    inWord: { font: ['Liberation Sans', 19], contentControls: true },
  },
  {
    name: 'tracked-changes',
    about: 'a market town with tracked changes',
    paper: trackedChanges,
    inWord: { comments: commentsOfTrackedChanges },
  },
  { name: 'nested-tables', about: 'a town with tables in its cells', paper: nestedTables },
  { name: 'lines', about: 'a village of lines, twice', paper: linesTwice },
  { name: 'other-sections', about: 'a city with sections of its own', paper: otherSections },
  { name: 'one-page', about: 'a village on one page', paper: onePage, inWord: { font: ['Liberation Sans', 20] } },
]

/** What the draft of a form must say, written by hand. */
export function expectedOf(form: GoldenForm): DraftLines {
  return linesOfText(readFileSync(new URL(`${form.name}.expected.txt`, import.meta.url), 'utf8'))
}
