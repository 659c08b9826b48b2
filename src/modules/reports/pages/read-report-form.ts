import type { Id } from '#kernel/ids.ts'
import type { GapReason, GapReasons } from '../domain/gaps.ts'
import type { Report } from '../domain/report.ts'
import { wordSections } from '../domain/word-sections.ts'
import type { SaveReport } from '../use-cases/save-report.ts'
import { readDay } from './read-day.ts'
import { textOfField } from './text-of-field.ts'

/** What the form of a report says; parts that were not shown stay as they are. */
export function readReportForm(form: FormData, reportId: Id<'Report'>, known: Report['gaps']): SaveReport {
  const parts = form.getAll('part')
  return {
    reportId,
    version: Number(form.get('version')),
    ...(parts.includes('words')
      ? {
          words: Object.fromEntries(wordSections.map((section) => [section, textOfField(form, `words.${section}`)])),
          gaps: readGaps(form, known),
        }
      : {}),
    ...(parts.includes('council')
      ? {
          submittedOn: readDay(textOfField(form, 'submittedOn'), 'submittedOn'),
          councilOn: readDay(textOfField(form, 'councilOn'), 'councilOn'),
          councilResolution: textOfField(form, 'councilResolution'),
        }
      : {}),
  }
}

/** Reasons of duties that the form showed; those of duties that meanwhile are fulfilled stay. */
function readGaps(form: FormData, known: GapReasons): GapReasons {
  const gaps: Record<string, GapReason> = { ...known }
  for (const name of form.keys()) {
    const [part, id, side] = name.split('.')
    if (part !== 'gaps' || id === undefined || (side !== 'unit' && side !== 'agency')) continue
    gaps[id] = { ...gaps[id], [side]: textOfField(form, name) }
  }
  return gaps
}
