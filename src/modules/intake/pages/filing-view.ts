import type { Document } from '#documents/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { PagePictureShown } from '#web/components/page-pictures.tsx'
import { type DocumentKind, documentKinds } from '../../agreements/index.ts'
import type { FoundUnit } from '../domain/unit-of-paper/propose-unit.ts'
import type { PresentedDocument } from '../present-document.ts'
import { proposeUnitOfDocument } from '../use-cases/propose-unit-of-document.ts'
import type { NamedUnit } from './named-units.ts'

/** A read paper of which no agreement is made: what it seems to be, whose, and where it may be kept. */
export type FilingView = {
  readonly screen: 'filing'
  readonly document: PresentedDocument
  readonly content: Document
  readonly pages: readonly PagePictureShown[]
  readonly choices: FilingChoices
  /** Whether the person may say what it is and keep it. */
  readonly mayKeep: boolean
  /** Whether it has a reading that could become an agreement; a table has none. */
  readonly mayCall: boolean
}

/** From what a person chooses what a paper is and whose. */
export type FilingChoices = {
  readonly kinds: readonly DocumentKind[]
  /** Chosen beforehand: where the paper was uploaded, else the unit that it names, else the only one there is. */
  readonly unitId: string | null
  /** Who chose it: the paper names it, the person uploaded the file there, or kept it there; null for the only unit and for none. */
  readonly chosenBy: 'paper' | 'upload' | 'person' | null
  /** The unit that the paper concerns by its text. */
  readonly named: NamedInPaper | null
  /** All units that the paper names. */
  readonly candidates: readonly NamedInPaper[]
  readonly units: readonly NamedUnit[]
}

export type NamedInPaper = NamedUnit & Pick<FoundUnit, 'by' | 'quote'>

export async function filingChoices(
  deps: Deps,
  { unitId, kind, state }: Pick<PresentedDocument, 'unitId' | 'kind' | 'state'>,
  content: Document | null,
  units: readonly NamedUnit[],
): Promise<FilingChoices> {
  const proposal = content === null ? null : await proposeUnitOfDocument(deps, content)
  const named = proposal === null || proposal.chosen === null ? null : inPaper(proposal.chosen)
  const only = units.length === 1 ? (units[0]?.id ?? null) : null
  return {
    // A popis spolupráce is rather reviewed than kept as it is.
    kinds: documentKinds.filter((one) => one !== 'popis' || kind === 'popis'),
    unitId: unitId ?? named?.id ?? only,
    chosenBy: chosenBy(),
    named,
    candidates: (proposal?.candidates ?? []).map(inPaper),
    units,
  }

  function chosenBy(): FilingChoices['chosenBy'] {
    if (state === 'confirmed') return 'person'
    if (named !== null && (unitId === null || unitId === named.id)) return 'paper'
    return unitId === null ? null : 'upload'
  }
}

function inPaper({ unit: { id, name }, by, quote }: FoundUnit): NamedInPaper {
  return { id, name, by, quote }
}
