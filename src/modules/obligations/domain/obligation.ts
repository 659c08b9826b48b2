import type { Clause } from '../../../deadlines/index.ts'
import type { LocalDate } from '../../../kernel/local-date.ts'
import type { Period } from '../../../kernel/period.ts'
import type { ScheduleRow } from '../../agreements/index.ts'
import type { DutyKey } from './duties.ts'
import type { ObligationId } from './evidence.ts'
import type { EvidenceRule } from './evidence-rule.ts'

/** One duty of an approved agreement: one clause of one row of its schedule, or a duty from the form's head. */
export type ObligationSeed = {
  /** Where in the schedule it stands; null for a duty from the form's head. */
  readonly place: { readonly row: number; readonly clause: number } | null
  /** The schedule's first column; null for a duty from the form's head. */
  readonly activity: string | null
  readonly specification: string | null
  /** The duty of the form that was recognised; null when the words are the agreement's own. */
  readonly duty: DutyKey | null
  /** A short name in the words of the agreement. */
  readonly title: string
  /** The clause as it stands in the document; empty when the document leaves the term blank. */
  readonly wording: string
  readonly source: ScheduleRow['source'] | null
  readonly unitOwes: string | null
  readonly agencyOwes: string | null
  /** What the schedule names as proof. */
  readonly outputs: readonly string[]
  readonly targets: ScheduleRow['targets']
  /** The days in which the duty exists. */
  readonly lifetime: Period
  readonly endsWith: 'agreement' | 'agency-project'
  /** Day of the revision that changed or removed it; what was not due by then is asked for no more. */
  readonly closedOn?: LocalDate
  /** Last day of ASZ's guarantee of its share (rule 16: it ends with ASZ's project); null when that day is not known. */
  readonly agencyOwesUntil: LocalDate | null
  readonly counting: Counting
  readonly rule: EvidenceRule
}

export type Obligation = ObligationSeed & { readonly id: ObligationId }

export type Counting = Countable | { readonly countable: false; readonly reason: NotCountableReason }

export type Countable = {
  readonly countable: true
  readonly term: CountableClause
  readonly measure: 'pieces' | 'hours'
  /** An output is still owed after its day (a report, a plan); an event of a closed period cannot be made up. */
  readonly settles: 'output' | 'events'
  /** The document only estimates the number ("předpokládáme"). */
  readonly estimate: boolean
}

export type CountableClause = Extract<Clause, { kind: 'recurrence' | 'window' | 'deadline' | 'quantity' }>

export const notCountableReasons = [
  'missing-term',
  'unparsed',
  'scope',
  'condition',
  'on-demand',
  'continuous',
] as const
export type NotCountableReason = (typeof notCountableReasons)[number]
