import type { AgreementContent } from '../domain/content.ts'
import type { ScheduleRow } from '../domain/draft.ts'
import { lifeCycle, type StepName } from '../domain/life-cycle.ts'
import type { AgreementView } from '../use-cases/show-agreement.ts'

/** An agreement as its page shows it: no passages, the terms of the schedule with their meaning in words. */
export type ShownAgreement = ReturnType<typeof presentForPage>

export type ShownStep = ShownAgreement['allowedSteps'][number]

type Surroundings = {
  /** Days to the end of the validity; null without any. */
  readonly daysLeft: number | null
  readonly meaningOf: (clause: ScheduleRow['term']['clauses'][number]) => string
}

export function presentForPage(view: AgreementView, { daysLeft, meaningOf }: Surroundings) {
  const { agreement, memorandum, versions, allowedSteps, proposalSteps, phase, unsigned, mayUndo, mayEdit } = view
  const { id, unitId, yearRule, recordsFrom, agencyProjectEnd, current, proposed } = agreement
  return {
    id,
    unitId,
    status: current.status,
    phase,
    unsigned,
    daysLeft,
    validity: current.validity,
    steps: current.steps,
    allowedSteps: allowedSteps.map(({ step, as }) => ({ step, as, ...formOf(step) })),
    mayUndo,
    mayEdit,
    version: current.version,
    currentId: current.id,
    mayPropose: view.mayPropose,
    mayWrite: view.mayWrite,
    /** The revision under way; null without one. */
    proposal: proposed && {
      id: proposed.id,
      number: proposed.number,
      status: proposed.status,
      kinds: proposed.kinds,
      reason: proposed.reason,
      steps: proposed.steps,
      version: proposed.version,
      mayUndo: mayEdit && proposed.steps.length > 0,
      allowedSteps: proposalSteps.map(({ step, as }) => ({ step, as, ...formOf(step) })),
    },
    settings: { yearRule, recordsFrom, agencyProjectEnd, version: agreement.version },
    documentId: current.documentId,
    memorandum,
    versions: versions.map(({ id, number, status, kinds, reason, validity, documentId, steps, version }) => ({
      id,
      number,
      status,
      kinds,
      reason,
      validity,
      documentId,
      version,
      approvedOn: steps.find(({ step }) => step === 'council-approval')?.takenOn ?? null,
      /** A withdrawal may be taken back while no other revision is under way. */
      mayReopen: mayEdit && proposed === null && status === 'withdrawn' && number > current.number,
    })),
    content: withoutPassages(current.content, meaningOf),
  }
}

/** What the form of a step asks for; the same table refuses a step without it. */
function formOf(step: StepName) {
  const { requires, side } = lifeCycle[step]
  return { resolution: requires.includes('resolution'), reason: requires.includes('reason'), side }
}

/** A content as pages show it. */
export function withoutPassages(content: AgreementContent, meaningOf: Surroundings['meaningOf']) {
  const { schedule, themes, linkedStrategies, reusedStrategies, ...plain } = content
  return {
    ...plain,
    themes: themes.map(({ name, detail, priority }) => ({ name, detail, priority })),
    linkedStrategies: linkedStrategies.map(({ title, from, to }) => ({ title, from, to })),
    reusedStrategies: reusedStrategies.map(({ title, from, to }) => ({ title, from, to })),
    schedule: schedule.map((row, index) => ({
      index,
      activity: row.activity,
      specification: row.specification,
      outputs: row.outputs,
      unitResponsibility: row.unitResponsibility,
      agencyResponsibility: row.agencyResponsibility,
      term: row.term.text,
      meanings: row.term.clauses.map(meaningOf),
    })),
  }
}
