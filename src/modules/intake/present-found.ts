import type { z } from 'zod'
import { markedPassage } from '#kernel/marked-passage.ts'
import { beginningsOf, type SearchTerm } from '#kernel/search-query.ts'
import type { Language } from '#messages/index.ts'
import type { documentInReadingSchema, foundDocumentSchema } from './contract.ts'
import type { FoundUnit, UnitProposal } from './domain/unit-of-paper/propose-unit.ts'
import { presentDocument } from './present-document.ts'
import type { FoundDocument } from './store/document-search-store.ts'

export type PresentedFound = z.infer<typeof foundDocumentSchema>
type PresentedProposal = Pick<z.infer<typeof documentInReadingSchema>, 'proposedUnit' | 'unitCandidates'>

/** A document of a list or of a search, with the passage in which the words stand. */
export function presentFoundDocument(
  { document, unit, uploadedBy, passage }: FoundDocument,
  terms: readonly SearchTerm[],
  language: Language,
): PresentedFound {
  return {
    ...presentDocument(document, language),
    unit,
    uploadedBy,
    passage:
      passage === null
        ? null
        : [...markedPassage(passage.text, { forms: passage.forms, beginnings: beginningsOf(terms) })],
    page: passage?.page ?? null,
    place: passage?.place ?? null,
  }
}

/** Of whom a paper seems to be. */
export function presentUnitProposal(proposal: UnitProposal | null): PresentedProposal {
  return {
    proposedUnit: proposal === null || proposal.chosen === null ? null : presentUnit(proposal.chosen),
    unitCandidates: (proposal?.candidates ?? []).map(presentUnit),
  }
}

function presentUnit({ unit, by, quote, confidence }: FoundUnit): PresentedProposal['unitCandidates'][number] {
  return { unitId: unit.id, name: unit.name, by, quote, confidence }
}
