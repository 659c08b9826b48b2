import type { Clause } from '../../../deadlines/index.ts'
import { fold } from '../../../kernel/folding.ts'
import { earlier, type LocalDate, later } from '../../../kernel/local-date.ts'
import type { Period } from '../../../kernel/period.ts'
import type { ScheduleRow } from '../../agreements/index.ts'
import { wordingsOf } from './clause-wording.ts'
import { countingOf } from './counting-of.ts'
import type { Counting, ObligationSeed } from './obligation.ts'
import { recogniseDuty } from './recognise-duty.ts'
import { wordsOf } from './row-words.ts'
import { shortTitle } from './short-title.ts'

/** What an approved agreement says, as far as duties follow from it. */
export type AgreementTerms = {
  readonly schedule: readonly ScheduleRow[]
  readonly validity: Period
  /** Last day of ASZ's project; null or left out when nobody entered it. */
  readonly agencyProjectEnd?: LocalDate | null
  /** The training duty from the form's head. */
  readonly education?: TrainingTerms | null
}

export type TrainingTerms = {
  readonly hours: number
  readonly maxDistanceHours: number | null
  /** The passage of the head, where it was read. */
  readonly source?: ObligationSeed['source']
}

/**
 * The duties of both sides: one for each clause of each row of the schedule, and the training hours of the form's head.
 * The agreement's own words, both responsibilities and the proofs stay beside each.
 */
export function obligationsOf(agreement: AgreementTerms): readonly ObligationSeed[] {
  const fromSchedule = agreement.schedule.flatMap((row, index) => {
    const wordings = wordingsOf(row.term)
    return row.term.clauses.map((clause, clauseIndex) =>
      fromClause(agreement, row, { row: index, clause: clauseIndex }, clause, wordings[clauseIndex] ?? row.term.text),
    )
  })
  return [...fromSchedule, ...trainingHours(agreement)]
}

function fromClause(
  agreement: AgreementTerms,
  row: ScheduleRow,
  place: { readonly row: number; readonly clause: number },
  clause: Clause,
  wording: string,
): ObligationSeed {
  const { duty, rule } = recogniseDuty(wordsOf(row, clause))
  const counting = countingOf(clause, row.targets, rule)
  const endsWith = endsWithProject(clause) ? 'agency-project' : 'agreement'
  return {
    place,
    activity: row.activity,
    specification: row.specification,
    duty,
    title: shortTitle(row, clause),
    wording,
    source: row.source,
    unitOwes: row.unitResponsibility,
    agencyOwes: row.agencyResponsibility,
    outputs: row.outputs,
    targets: row.targets,
    lifetime: lifetimeOf(agreement, clause, counting, endsWith),
    endsWith,
    agencyOwesUntil: row.agencyResponsibility === null ? null : guaranteeEnd(agreement),
    counting,
    rule,
  }
}

/** Rule 27: so many hours of education, of them at most so many at a distance, until ASZ's project ends (rule 16). */
function trainingHours(agreement: AgreementTerms): readonly ObligationSeed[] {
  const { education } = agreement
  if (education === undefined || education === null) return []
  const term = { kind: 'quantity', atLeast: education.hours, what: null } as const
  return [
    {
      place: null,
      activity: null,
      specification: null,
      duty: 'education-hours',
      title: '',
      wording: education.source?.text ?? '',
      source: education.source ?? null,
      unitOwes: null,
      agencyOwes: null,
      outputs: [],
      targets: [],
      lifetime: untilProjectEnd(agreement),
      endsWith: 'agency-project',
      agencyOwesUntil: null,
      counting: { countable: true, term, measure: 'hours', settles: 'events', estimate: false },
      rule: { from: 'record', kinds: ['education-group'], maxDistanceHours: education.maxDistanceHours },
    },
  ]
}

function endsWithProject(clause: Clause): boolean {
  if (clause.kind !== 'condition' || clause.relation === 'after') return false
  return /projekt/.test(fold(clause.event)) && /\basz\b|agentur|tohoto/.test(fold(clause.event))
}

/** A day outside the validity stays the duty's day: the conflict was a question of the review, the duty is not lost. */
function lifetimeOf(
  agreement: AgreementTerms,
  clause: Clause,
  counting: Counting,
  endsWith: ObligationSeed['endsWith'],
): Period {
  const { validity } = agreement
  if (endsWith === 'agency-project') return untilProjectEnd(agreement)
  if (clause.kind === 'window' || clause.kind === 'duration') {
    const wholeValidity = counting.countable && counting.term.kind === 'quantity'
    const from = earlier(validity.from, clause.from)
    return { from, to: wholeValidity ? clause.to : later(validity.to, clause.to) }
  }
  if (clause.kind === 'deadline') {
    const from = earlier(validity.from, clause.by)
    return {
      from,
      to: counting.countable && counting.term.kind === 'quantity' ? clause.by : later(validity.to, clause.by),
    }
  }
  return validity
}

function untilProjectEnd({ validity, agencyProjectEnd }: AgreementTerms): Period {
  const to = agencyProjectEnd ?? validity.to
  return { from: earlier(validity.from, to), to }
}

function guaranteeEnd({ validity, agencyProjectEnd }: AgreementTerms): LocalDate | null {
  return agencyProjectEnd === undefined || agencyProjectEnd === null ? null : earlier(validity.to, agencyProjectEnd)
}
