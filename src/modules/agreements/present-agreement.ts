import type { z } from 'zod'
import type { agreementSchema } from './contract.ts'
import type { AgreementView } from './use-cases/show-agreement.ts'

/** An agreement as the API shows it. */
export function presentAgreement(view: AgreementView): z.infer<typeof agreementSchema> {
  const { agreement, phase, unsigned, allowedSteps, proposalSteps } = view
  const { current, proposed } = agreement
  return {
    id: agreement.id,
    unitId: agreement.unitId,
    number: current.number,
    status: current.status,
    phase,
    unsigned,
    validFrom: current.validity?.from ?? null,
    validTo: current.validity?.to ?? null,
    yearRule: agreement.yearRule,
    recordsFrom: agreement.recordsFrom,
    agencyProjectEnd: agreement.agencyProjectEnd,
    memorandumDate: current.content.memorandumDate,
    themes: current.content.themes.map(({ name, detail, priority }) => ({ name, detail, priority })),
    schedule: current.content.schedule.map((row) => ({
      activity: row.activity,
      specification: row.specification,
      outputs: [...row.outputs],
      unitResponsibility: row.unitResponsibility,
      agencyResponsibility: row.agencyResponsibility,
      term: row.term.text,
    })),
    gaps: [...current.content.gaps],
    steps: [...current.steps],
    documentId: current.documentId,
    versionId: current.id,
    proposed: proposed && {
      id: proposed.id,
      number: proposed.number,
      status: proposed.status,
      kinds: [...proposed.kinds],
      reason: proposed.reason,
      steps: [...proposed.steps],
      version: proposed.version,
    },
    allowedActions: [...allowedSteps, ...proposalSteps],
    version: current.version,
    settingsVersion: agreement.version,
  }
}
