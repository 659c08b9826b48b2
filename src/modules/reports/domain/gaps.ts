import type { DescribedLedger, DescribedRow, ObligationId, State } from '../../obligations/index.ts'

/** Why a duty was not fulfilled, in the words of either side; kept with the report by the id of the duty. */
export type GapReasons = Readonly<Record<string, GapReason>>
export type GapReason = { readonly unit?: string | null | undefined; readonly agency?: string | null | undefined }

/** States in which something is missing, the most urgent first. */
export const lackingStates: readonly State[] = ['overdue', 'missed', 'due', 'awaiting-confirmation']

/** The duties that are not fulfilled, each once, the most urgent first: these may have a reason. */
export function gapsOf(ledger: DescribedLedger): readonly DescribedRow[] {
  const rows = ledger.groups.flatMap((group) => group.rows)
  const lacking = lackingStates.flatMap((state) => rows.filter((row) => row.state === state))
  const seen = new Set<ObligationId>()
  return lacking.filter(({ obligationId }) => {
    const first = !seen.has(obligationId)
    seen.add(obligationId)
    return first
  })
}

/** Without empty words, so that two forms that say the same are the same. */
export function tidyGaps(gaps: GapReasons): GapReasons {
  const said = Object.entries(gaps).flatMap(([id, reason]) => {
    const unit = words(reason.unit)
    const agency = words(reason.agency)
    if (unit === null && agency === null) return []
    return [[id, { ...(unit === null ? {} : { unit }), ...(agency === null ? {} : { agency }) }] as const]
  })
  return Object.fromEntries(said.toSorted(([one], [other]) => one.localeCompare(other)))
}

function words(text: string | null | undefined): string | null {
  const trimmed = (text ?? '').trim()
  return trimmed === '' ? null : trimmed
}
