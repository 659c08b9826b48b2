import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import { unitById } from '../../territory/index.ts'
import { type DescribedRow, describeRow } from '../domain/describe-ledger.ts'
import { type DescribedPiece, describePieces } from '../domain/describe-pieces.ts'
import type { Evidence, EvidenceSource, ObligationId } from '../domain/evidence.ts'
import { nameOfEvidence } from '../domain/evidence-name.ts'
import type { LedgerRow } from '../domain/ledger.ts'
import type { Obligation } from '../domain/obligation.ts'
import { silentParts } from '../domain/silent-parts.ts'
import { owedBy, titleOf } from '../domain/title-of.ts'
import type { StoredWaiver } from '../store/waivers-store.ts'
import { type AgreementHead, agreementHead } from './agreement-head.ts'
import { ledgerOf, yearNearest } from './ledger-basis.ts'
import { loadObligationBasis } from './obligation-basis.ts'

export type ObligationAction = 'waive' | 'link'

/** One duty: its words, all its occurrences, the records beside each, and what the person may do. */
export type ObligationView = {
  readonly id: ObligationId
  readonly unit: { readonly id: Id<'Unit'>; readonly name: string }
  readonly agreement: AgreementHead
  readonly title: string
  readonly activity: string | null
  readonly specification: string | null
  readonly countable: boolean
  /** What each side owes and what the schedule names as proof. */
  readonly unitOwes: string | null
  readonly agencyOwes: string | null
  readonly agencyOwesUntil: LocalDate | null
  /** The days in which the duty exists, and with what it ends. */
  readonly lifetime: Period
  readonly endsWith: Obligation['endsWith']
  /** Whether the end of ASZ's project is known; until it is, what ends with it lasts until the agreement ends. */
  readonly projectEndKnown: boolean
  /** Parts of its lifetime that are too short to ask for anything. */
  readonly silentParts: readonly Period[]
  readonly outputs: readonly string[]
  readonly wording: string
  readonly page: number | null
  /**
   * In order; one of them is current: the one that the ledger shows today, else the last that has begun, else the first. A
   * duty that cannot be counted has one, its whole lifetime; a yearly duty of a few weeks' lifetime may have none.
   */
  readonly occurrences: readonly OccurrenceView[]
  /** Records of the same time that a person may link, the latest first. */
  readonly linkable: readonly { readonly source: EvidenceSource; readonly name: string; readonly on: LocalDate }[]
  readonly allowedActions: readonly ObligationAction[]
}

export type OccurrenceView = Pick<
  DescribedRow,
  'title' | 'state' | 'word' | 'count' | 'text' | 'meter' | 'noun' | 'period'
> & {
  readonly current: boolean
  readonly pieces: readonly DescribedPiece[]
  readonly waiver: { readonly id: Id<'Waiver'>; readonly on: LocalDate; readonly reason: string } | null
}

const mostLinkable = 50

export async function showObligation(
  deps: Deps,
  { id, language }: { readonly id: ObligationId; readonly language: Language },
): Promise<ObligationView> {
  return deps.read(async (tx) => {
    const basis = await loadObligationBasis(tx, id)
    const { agreement, obligation, waivers } = basis
    const held = await permissionsIn(tx, deps.actor, agreement.unitId)
    const { name } = await unitById(tx, agreement.unitId)
    const today = deps.today()

    const { rows } = ledgerOf(basis, today, null)
    const now = (
      ledgerOf(basis, today, yearNearest(basis, today)).rows.at(-1) ??
      rows.findLast(({ fulfilment }) => fulfilment.period.from <= today) ??
      rows[0]
    )?.fulfilment.period
    const owed = owedBy(obligation, language)
    return {
      id,
      unit: { id: agreement.unitId, name },
      agreement: agreementHead(agreement, today),
      title: titleOf(obligation, language),
      activity: obligation.activity,
      specification: obligation.specification,
      countable: obligation.counting.countable,
      unitOwes: owed.unit,
      agencyOwes: owed.agency,
      agencyOwesUntil: obligation.agencyOwesUntil,
      lifetime: obligation.lifetime,
      endsWith: obligation.endsWith,
      projectEndKnown: agreement.agencyProjectEnd !== null,
      silentParts: silentParts(
        obligation,
        rows.map(({ fulfilment }) => fulfilment.period),
      ),
      outputs: obligation.outputs,
      wording: obligation.wording,
      page: obligation.source?.page ?? null,
      occurrences: rows.map((row) => occurrenceOf(row, { now, waivers, language })),
      linkable: linkable(basis, rows, language),
      allowedActions: [
        ...(held.has('obligation.waive') ? (['waive'] as const) : []),
        ...(held.has('record.write') ? (['link'] as const) : []),
      ],
    }
  })
}

function occurrenceOf(
  row: LedgerRow,
  about: { readonly now: Period | undefined; readonly waivers: readonly StoredWaiver[]; readonly language: Language },
): OccurrenceView {
  const described = describeRow(row, about.language)
  const { period } = row.fulfilment
  const waiver = about.waivers.find((one) => one === row.fulfilment.waiver)
  return {
    title: described.title,
    state: described.state,
    word: described.word,
    count: described.count,
    text: described.text,
    meter: described.meter,
    noun: described.noun,
    period,
    current: period.from === about.now?.from,
    pieces: describePieces(row.obligation.id, row.fulfilment.pieces, about.language),
    waiver: waiver === undefined ? null : { id: waiver.id, on: waiver.on, reason: waiver.reason },
  }
}

/** Records of the duty's time that no occurrence counts yet; one that is planned may be promised to it as well. */
function linkable(
  { obligation, evidence }: { readonly obligation: Obligation; readonly evidence: readonly Evidence[] },
  rows: readonly LedgerRow[],
  language: Language,
): ObligationView['linkable'] {
  const words = messagesIn(language).obligations
  const counted = new Set(rows.flatMap(({ fulfilment }) => fulfilment.pieces.counted.map(({ id }) => id)))
  return evidence
    .filter(({ id, linkedTo }) => !counted.has(id) && !linkedTo.includes(obligation.id))
    .toReversed()
    .slice(0, mostLinkable)
    .map((one) => ({ source: one.source, on: one.on, name: nameOfEvidence(one, words) }))
}
