import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import { unitById } from '../../territory/index.ts'
import type { Credit } from '../domain/credit.ts'
import type { EvidenceSource } from '../domain/evidence.ts'
import { nameOfEvidence } from '../domain/evidence-name.ts'
import { type LedgerSide, ledgerSides } from '../domain/side.ts'
import { creditOf } from '../store/credits-store.ts'
import { evidenceOf } from '../store/evidence-store.ts'
import { type CreditAction, creditActionsFor, sidesOf } from './credit-rights.ts'

/** Who contributed to one output, what the other side says, and what the person may do about it. */
export type CreditView = {
  readonly unit: { readonly id: Id<'Unit'>; readonly name: string }
  readonly source: EvidenceSource
  /** What the output is called, and its day. */
  readonly name: string
  readonly on: LocalDate
  /** Null until somebody has written it down. */
  readonly credit: Pick<Credit, 'id' | 'parts' | 'word' | 'version'> | null
  /** The sides whose word the person may ask: not one's own. */
  readonly askable: readonly LedgerSide[]
  readonly allowedActions: readonly CreditAction[]
}

/** Refused as missing when the record proves nothing yet, e.g. a report that has not been submitted. */
export async function showCredit(
  deps: Deps,
  { source, language }: { readonly source: EvidenceSource; readonly language: Language },
): Promise<CreditView> {
  const view = await lookForCredit(deps, { source, language })
  if (view === null) throw new Refusal('record.not_found')
  return view
}

/** The same for a page that shows it beside other things: null where there is no output to speak of yet. */
export async function lookForCredit(
  deps: Deps,
  { source, language }: { readonly source: EvidenceSource; readonly language: Language },
): Promise<CreditView | null> {
  return deps.read(async (tx) => {
    const evidence = await evidenceOf(tx, source)
    if (evidence === null) return null
    const { name } = await unitById(tx, evidence.unitId)
    const held = await permissionsIn(tx, deps.actor, evidence.unitId)
    const credit = await creditOf(tx, source)
    const own = sidesOf(held)
    return {
      unit: { id: evidence.unitId, name },
      source,
      name: nameOfEvidence(evidence, messagesIn(language).obligations),
      on: evidence.on,
      credit:
        credit === null ? null : { id: credit.id, parts: credit.parts, word: credit.word, version: credit.version },
      askable: ledgerSides.filter((side) => own.size !== 1 || !own.has(side)),
      allowedActions: creditActionsFor(held, source, credit),
    }
  })
}
