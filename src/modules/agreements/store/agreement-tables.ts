import type { ColumnType, Selectable } from 'kysely'
import { asId } from '#kernel/ids.ts'
import { localDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import type { Agreement, AgreementVersion } from '../domain/agreement.ts'
import type { AgreementContent } from '../domain/content.ts'
import type { Status, StepName, StepSource, TakenStep } from '../domain/life-cycle.ts'
import type { RevisionKind } from '../domain/revision/revision-kinds.ts'
import { shortenedBy } from '../domain/validity.ts'

/** The tables of agreements as queries see them. */
export type AgreementTables = {
  agreement: {
    id: string
    unit_id: string
    memorandum_id: string | null
    year_rule: Agreement['yearRule']
    records_from: string
    agency_project_end: string | null
    version: number
  }
  agreement_version: {
    id: string
    agreement_id: string
    unit_id: string
    number: number
    status: Status
    kinds: RevisionKind[]
    reason: string | null
    content: AgreementContent
    valid_from: string | null
    valid_to: string | null
    document_id: string | null
    passages_in: string | null
    version: number
  }
  agreement_step: {
    id: string
    agreement_version_id: string
    unit_id: string
    step: StepName
    taken_on: string | null
    resolution: string | null
    reason: string | null
    source: StepSource
    source_note: string | null
    created_at: ColumnType<Date, never, never>
  }
}

export function versionFromRow(
  row: Selectable<AgreementTables['agreement_version']>,
  steps: readonly TakenStep[],
): AgreementVersion {
  const agreedValidity = agreedValidityOf(row)
  const documentId = row.document_id === null ? null : asId<'Document'>(row.document_id)
  return {
    id: asId(row.id),
    number: row.number,
    status: row.status,
    kinds: row.kinds,
    reason: row.reason,
    content: row.content,
    agreedValidity,
    validity: shortenedBy(agreedValidity, steps),
    steps,
    documentId,
    passagesIn: row.passages_in === null ? documentId : asId(row.passages_in),
    version: row.version,
  }
}

export function agreedValidityOf({
  valid_from: from,
  valid_to: to,
}: Pick<AgreementTables['agreement_version'], 'valid_from' | 'valid_to'>): Period | null {
  return from === null || to === null ? null : { from: localDate(from), to: localDate(to) }
}

export function stepFromRow(row: Selectable<AgreementTables['agreement_step']>): TakenStep {
  return {
    step: row.step,
    takenOn: row.taken_on === null ? null : localDate(row.taken_on),
    resolution: row.resolution,
    reason: row.reason,
    source: row.source,
    sourceNote: row.source_note,
  }
}
