import { asId } from '#kernel/ids.ts'
import type { RecordKind } from '../../obligations/index.ts'
import {
  type CounsellingDetails,
  type EducationDetails,
  emptyFacts,
  type FacilitationDetails,
  type InformationDetails,
  type KindFacts,
  type PracticeDetails,
  type ProgrammeDetails,
  type ResearchDetails,
} from '../domain/record-details.ts'

/** What of education stands in columns and rows of its own. */
type ElsewhereOfEducation = 'certificates' | 'certificateDocumentId' | 'programmeId'

/** The facts of a kind as the column keeps them; records from before kinds had any have none. */
export type DetailsJson = Partial<
  Omit<EducationDetails, ElsewhereOfEducation> &
    CounsellingDetails &
    ProgrammeDetails &
    InformationDetails &
    PracticeDetails &
    FacilitationDetails &
    ResearchDetails
>

type EducationColumns = {
  readonly certificates: readonly string[]
  readonly certificate_document_id: string | null
  readonly programme_id: string | null
}

export function jsonOfFacts({ kind, details }: KindFacts): string {
  if (kind !== 'education-group') return JSON.stringify(details)
  const { certificates: _names, certificateDocumentId: _paper, programmeId: _programme, ...own } = details
  return JSON.stringify(own)
}

export function columnsOfFacts(facts: KindFacts): Pick<EducationColumns, 'certificate_document_id' | 'programme_id'> {
  const ofEducation = facts.kind === 'education-group' ? facts.details : null
  return {
    certificate_document_id: ofEducation?.certificateDocumentId ?? null,
    programme_id: ofEducation?.programmeId ?? null,
  }
}

/** The facts as they were saved, with what an older record does not know left empty. */
export function factsOfRow(kind: RecordKind, json: DetailsJson, columns: EducationColumns): KindFacts {
  const empty = emptyFacts(kind)
  switch (empty.kind) {
    case 'education-group': {
      const { certificates, certificate_document_id: paper, programme_id: programme } = columns
      const certificateDocumentId = paper === null ? null : asId<'Document'>(paper)
      const programmeId = programme === null ? null : asId<'Record'>(programme)
      return {
        kind: empty.kind,
        details: { ...empty.details, ...json, certificates, certificateDocumentId, programmeId },
      }
    }
    case 'individual-support':
      return { kind: empty.kind, details: { ...empty.details, ...json } }
    case 'advice':
      return { kind: empty.kind, details: { ...empty.details, ...json } }
    case 'advisory-programme':
      return { kind: empty.kind, details: { ...empty.details, ...json } }
    case 'information':
      return { kind: empty.kind, details: { ...empty.details, ...json } }
    case 'practice-sharing':
      return { kind: empty.kind, details: { ...empty.details, ...json } }
    case 'facilitation':
      return { kind: empty.kind, details: { ...empty.details, ...json } }
    case 'research':
      return { kind: empty.kind, details: { ...empty.details, ...json } }
    case 'document':
      return empty
  }
  return empty satisfies never
}
