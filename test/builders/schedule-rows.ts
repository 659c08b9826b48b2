import { interpretTerm } from '#deadlines/index.ts'
import type { ScheduleRow } from '../../src/modules/agreements/index.ts'

/** A row of a schedule as it was read from a paper; a test states only what matters. */
export function aScheduleRow(activity: string, specification: string, term: string): ScheduleRow {
  return {
    activity,
    specification,
    outputs: ['Zápis z jednání'],
    unitResponsibility: 'Organizační zajištění',
    agencyResponsibility: 'Odborné zajištění',
    targets: [],
    term: { text: term, clauses: interpretTerm(term) },
    source: { page: null, text: '', box: null },
  }
}
