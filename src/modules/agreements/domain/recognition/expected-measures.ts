import type { AgreementDraft } from '../draft.ts'
import { isOfWideTable } from './passage.ts'
import { part } from './piece.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { isNotApplicable, isPlaceholder } from './text/placeholder.ts'
import { isOpenEnd, splitAtCommas, withoutEndMarks } from './text/split-list.ts'

type ExpectedMeasure = AgreementDraft['expectedMeasures'][number]

/** Measures that the unit means to carry out with European money: one per list item, else per comma outside brackets. */
export function expectedMeasuresOf(reading: Reading): readonly ExpectedMeasure[] {
  const section = sectionOf(reading.sections, 'expectedMeasures')
  const lines = (section?.passages ?? [])
    .filter((passage) => !isOfWideTable(passage))
    .flatMap((passage) => passage.lines)
  const listed = lines.some((line) => line.list)
  return lines
    .filter((line) => (listed ? line.list : !line.text.endsWith(':')))
    .flatMap((line) => (listed ? [line.text] : splitAtCommas(afterColon(line.text))).map((text) => ({ text, line })))
    .map(({ text, line }) => ({ text: withoutEndMarks(text), source: part(line, text).source }))
    .filter(({ text }) => text !== '' && !isOpenEnd(text) && !isPlaceholder(text) && !isNotApplicable(text))
}

/** "Předpokládaná opatření: a, b" says only in its second half what they are. */
function afterColon(text: string): string {
  return /^Předpokládan[^:(]*:\s*(.+)$/u.exec(text)?.[1] ?? text
}
