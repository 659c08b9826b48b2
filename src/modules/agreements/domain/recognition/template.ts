import { fold } from '#kernel/folding.ts'
import type { AgreementDraft } from '../draft.ts'
import type { Reading } from './reading.ts'
import type { ScheduleColumn } from './vocabulary/schedule-columns.ts'

/** Which annex of the method the form says that it is, and which responsibility its schedule puts first. */
export function templateOf(reading: Reading, columns: readonly ScheduleColumn[]): AgreementDraft['template'] {
  const unit = columns.indexOf('unitResponsibility')
  const agency = columns.indexOf('agencyResponsibility')
  const known = unit >= 0 && agency >= 0
  return { annex: annexOf(reading), columns: known ? (unit < agency ? 'unit-first' : 'agency-first') : null }
}

function annexOf(reading: Reading): '5' | '6' | null {
  const { header = '', footer = '' } = reading.document
  for (const text of [header, footer, ...reading.passages.map((passage) => passage.text)]) {
    for (const match of fold(text).matchAll(/p\S{0,3}iloha\b.{0,40}?metodiky.{0,80}?\s\S{1,2}\s*(\d)(?!\d)/g)) {
      if (match[1] === '5' || match[1] === '6') return match[1]
    }
  }
  return null
}
