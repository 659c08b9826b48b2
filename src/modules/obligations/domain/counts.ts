import type { LocalDate } from '../../../kernel/local-date.ts'
import type { Declined, Evidence, EvidenceFacts, MeetingFacts, ObligationId, ReportFacts } from './evidence.ts'
import type { AgendaItemType, EvidenceRule, MeetingRule, RequiredRole } from './evidence-rule.ts'

export type Verdict = { readonly counts: true } | { readonly counts: false; readonly because: Because }

/** Why a record does not count. The first two say that it was never meant to; the others are near misses worth a sentence. */
export type Because =
  | { readonly code: 'other-kind' }
  | { readonly code: 'other-subject'; readonly item: AgendaItemType }
  | { readonly code: 'cancelled' }
  | { readonly code: 'planned' }
  | { readonly code: 'unrecorded' }
  | { readonly code: 'unanswered' }
  | { readonly code: 'not-taken'; readonly declined: Declined | null }
  | { readonly code: 'objected'; readonly reason: string }
  | { readonly code: 'role-absent'; readonly role: RequiredRole }
  | { readonly code: 'no-minutes' }
  | { readonly code: 'no-attendance' }
  | { readonly code: 'not-submitted' }
  | { readonly code: 'not-to-council' }

/**
 * Whether a record proves the obligation by the day, and if not, why. A link made by hand stands in for kind, agenda and
 * people; it does not stand in for the minutes of a meeting, and nothing is proved by what has not happened yet.
 */
export function counts(
  obligation: { readonly id: ObligationId; readonly rule: EvidenceRule },
  evidence: Evidence,
  day: LocalDate,
): Verdict {
  const { rule } = obligation
  const { facts } = evidence
  const linked = evidence.linkedTo.includes(obligation.id)
  const because =
    (linked ? null : ofAnotherKind(rule, facts)) ??
    notYet(evidence, day) ??
    objection(evidence) ??
    (linked ? null : absence(rule, facts)) ??
    missingProof(rule, facts, day)
  return because === null ? { counts: true } : { counts: false, because }
}

/** Whether the record can mean anything to the duty; most records of a unit mean nothing to most of its duties. */
export function concerns(
  obligation: { readonly id: ObligationId; readonly rule: EvidenceRule },
  { linkedTo, facts }: Evidence,
): boolean {
  return linkedTo.includes(obligation.id) || ofAnotherKind(obligation.rule, facts) === null
}

/** A refusal that is worth a sentence: the record was meant for the duty, and something is missing. */
export type NearMiss = Exclude<Because, { readonly code: 'other-kind' | 'other-subject' | 'planned' }>

export function isNearMiss(because: Because): because is NearMiss {
  return because.code !== 'other-kind' && because.code !== 'other-subject' && because.code !== 'planned'
}

function ofAnotherKind(rule: EvidenceRule, facts: EvidenceFacts): Because | null {
  const other: Because = { code: 'other-kind' }
  switch (rule.from) {
    case 'hand':
      return other
    case 'meeting':
      return facts.of === 'meeting' && rule.kinds.includes(facts.kind) ? ofAnotherSubject(rule, facts) : other
    case 'report':
      return facts.of === 'report' && facts.kind === rule.kind ? null : other
    case 'record':
      // A document says nothing about what it proves, so it proves only what it is linked to.
      return facts.of === 'record' && facts.kind !== 'document' && rule.kinds.includes(facts.kind) ? null : other
  }
  return rule satisfies never
}

function ofAnotherSubject(rule: MeetingRule, facts: MeetingFacts): Because | null {
  const { agendaItem } = rule
  if (agendaItem === null || facts.agendaItems.includes(agendaItem)) return null
  return { code: 'other-subject', item: agendaItem }
}

function notYet({ facts, on }: Evidence, day: LocalDate): Because | null {
  if (facts.of === 'report') return null
  if (facts.stage === 'cancelled') return { code: 'cancelled' }
  if (facts.stage === 'not-taken') return { code: 'not-taken', declined: facts.declined ?? null }
  if (on > day) return { code: 'planned' }
  if (facts.stage === 'held') return null
  if (on === day) return { code: 'planned' }
  return { code: facts.stage === 'offered' ? 'unanswered' : 'unrecorded' }
}

/** The other side says that it was not so; a link made by hand does not overrule it. */
function objection({ confirmation, objection: reason }: Evidence): Because | null {
  return confirmation === 'objected' ? { code: 'objected', reason: reason ?? '' } : null
}

function absence(rule: EvidenceRule, facts: EvidenceFacts): Because | null {
  if (rule.from !== 'meeting' || facts.of !== 'meeting') return null
  const role = rule.requiredRoles.find((required) => !facts.rolesPresent.includes(required))
  return role === undefined ? null : { code: 'role-absent', role }
}

function missingProof(rule: EvidenceRule, facts: EvidenceFacts, day: LocalDate): Because | null {
  if (facts.of === 'report') return unsubmitted(facts, rule.from === 'report' && rule.submittedToCouncil, day)
  if (rule.from !== 'meeting' || facts.of !== 'meeting') return null
  if (rule.needsMinutes && !facts.hasMinutes) return { code: 'no-minutes' }
  return rule.needsAttendance && !facts.hasAttendance ? { code: 'no-attendance' } : null
}

/** A report is handed over by being submitted; one of which the council takes note, by its session (rule 24). */
function unsubmitted({ submittedOn, councilOn }: ReportFacts, toCouncil: boolean, day: LocalDate): Because | null {
  const submitted = submittedOn !== null && submittedOn <= day
  const atCouncil = councilOn !== null && councilOn <= day
  if (atCouncil || (submitted && !toCouncil)) return null
  if (councilOn !== null || (submittedOn !== null && !submitted)) return { code: 'planned' }
  return { code: submitted ? 'not-to-council' : 'not-submitted' }
}
