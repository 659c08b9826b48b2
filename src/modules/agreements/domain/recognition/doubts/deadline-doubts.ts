import type { LocalDate } from '#kernel/local-date.ts'
import type { Doubt, ScheduleRow } from '../../draft.ts'
import { approvalDay, countedEnd, printedEnd } from '../validity-end.ts'
import { clauseEnd } from './clause-end.ts'
import { doubt, type Evidence } from './finding.ts'

/** Terms of the schedule against the validity, the schedule's own period and the approval; and rows without a term. */
export function deadlineDoubts({ draft }: Evidence): readonly Doubt[] {
  const limits = [printedEnd(draft) ?? countedEnd(draft), draft.schedulePeriod?.to ?? null].flatMap((day) => day ?? [])
  const limit = limits.toSorted()[0] ?? null
  const approval = approvalDay(draft)
  return draft.schedule.flatMap((row, index) => ofRow(row, index, limit, approval))
}

function ofRow(row: ScheduleRow, index: number, limit: LocalDate | null, approval: LocalDate | null): readonly Doubt[] {
  const fields = [`schedule.${index}`]
  const { source, term } = row
  if (term.clauses.every((clause) => clause.kind === 'missing')) {
    return [doubt('missing-term', (texts) => texts.missingTerm(row.activity), { fields, source })]
  }
  const ends = term.clauses.flatMap((clause) => clauseEnd(clause) ?? [])
  const late = ends.toSorted().at(-1)
  const early = ends.toSorted()[0]
  const doubts: Doubt[] = []
  if (limit !== null && late !== undefined && late > limit) {
    const say = { readings: [late, limit], fields, source }
    doubts.push(doubt('deadline-outside-validity', (texts) => texts.deadlineOutsideValidity(term.text, limit), say))
  }
  if (approval !== null && early !== undefined && early < approval) {
    const say = { readings: [early, approval], fields, source }
    doubts.push(doubt('retrospective-deadline', (texts) => texts.retrospectiveDeadline(term.text, approval), say))
  }
  return doubts
}
