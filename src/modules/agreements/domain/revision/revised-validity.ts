import type { LocalDate } from '#kernel/local-date.ts'
import type { Period } from '#kernel/period.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Agreement, AgreementVersion } from '../agreement.ts'
import type { AgreementContent } from '../content.ts'
import { validityOf } from '../validity.ts'

/**
 * The last day that a revision agrees on. Without a word about the validity it is the one of the version that it changes; years
 * count from the beginning of the agreement, not from the revision. Null when nobody said it.
 */
export function agreedEnd(
  { current, validity }: Agreement,
  revised: Pick<AgreementVersion, 'content'>,
): LocalDate | null {
  const printed = revised.content.validityText
  if (samePrinted(printed, current.content.validityText)) return current.agreedValidity?.to ?? null
  return validityOf(printed, validity?.from ?? null)?.to ?? null
}

/**
 * When a revision is in force: from the day on which the assembly approved it to the end that it agrees on.
 *
 * @throws Refusal `agreement.revision_before_previous`, `agreement.revision_after_end`
 */
export function revisedValidity(
  agreement: Agreement,
  revised: Pick<AgreementVersion, 'content'>,
  approvedOn: LocalDate,
): Period | null {
  const before = agreement.current.validity
  if (before !== null && approvedOn <= before.from)
    throw new Refusal('agreement.revision_before_previous', { from: before.from }, 'takenOn')
  const to = agreedEnd(agreement, revised)
  if (to !== null && to < approvedOn) throw new Refusal('agreement.revision_after_end', { to }, 'takenOn')
  return to === null ? null : { from: approvedOn, to }
}

function samePrinted(a: AgreementContent['validityText'], b: AgreementContent['validityText']): boolean {
  return a.years === b.years && a.from === b.from && a.to === b.to
}
