import type { AgreementDraft } from '../draft.ts'
import type { Reading } from './reading.ts'
import type { Schedule } from './schedule/schedule-rows.ts'
import { sectionText } from './sections.ts'

/** The sections as the draft hands them on: heading, text, passage. The schedule's text is that of its rows. */
export function draftSections(reading: Reading, schedule: Schedule): AgreementDraft['sections'] {
  const rows = [schedule.period?.source, ...schedule.rows.map((row) => row.source)].flatMap((source) => source ?? [])
  const rowsText = rows.map((source) => source.text).join('\n')
  const sections = reading.sections.map((section) => {
    const text = [sectionText(section), section.key === 'schedule' ? rowsText : '']
      .filter((part) => part !== '')
      .join('\n')
    const source = section.heading?.source ?? section.passages[0]?.source ?? { page: null, text: '', box: null }
    return { key: section.key, heading: section.title, text, source }
  })
  const [first] = rows
  const headed = sections.some((section) => section.key === 'schedule')
  return headed || first === undefined
    ? sections
    : [...sections, { key: 'schedule', heading: '', text: rowsText, source: first }]
}
