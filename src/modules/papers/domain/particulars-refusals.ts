import { foldSpaces } from '#kernel/folding.ts'
import { addDays, type LocalDate, localDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Particulars } from './particulars.ts'

/** Longest text that one of the particulars may be; a reference number of the longest Czech records services has about forty. */
const longest = 100
/** More sheets or attachments than that is a slip of the pen. */
const most = 9_999
/** A paper is dated by the day on which it is handed in; further ahead than this many days it is a slip. */
const daysAhead = 366
/** The Agency's first programmes; no paper of a cooperation is older. */
const earliest = localDate('2008-01-01')

/** What was written, without stray white space; an empty text is nothing known. */
export function tidyParticulars(particulars: Particulars): Particulars {
  return {
    ...particulars,
    reference: textOrNull(particulars.reference),
    fileMark: textOrNull(particulars.fileMark),
    handledBy: textOrNull(particulars.handledBy),
  }
}

/** Everything that is wrong with what the office writes on a paper, each at its field. */
export function particularsRefusals(particulars: Particulars, today: LocalDate): readonly Refusal[] {
  const { issuedOn, sheets, attachments } = particulars
  const refusals: Refusal[] = []
  for (const field of ['reference', 'fileMark', 'handledBy'] as const) {
    const length = particulars[field]?.length ?? 0
    if (length > longest) refusals.push(new Refusal('paper.text_too_long', { length, longest }, field))
  }
  if (issuedOn !== null && issuedOn > addDays(today, daysAhead))
    refusals.push(new Refusal('paper.day_too_far', { day: issuedOn }, 'issuedOn'))
  if (issuedOn !== null && issuedOn < earliest)
    refusals.push(new Refusal('paper.day_too_early', { day: issuedOn }, 'issuedOn'))
  if (sheets !== null && !isCount(sheets, 1))
    refusals.push(new Refusal('paper.sheets_impossible', { text: sheets }, 'sheets'))
  if (attachments !== null && !isCount(attachments, 0))
    refusals.push(new Refusal('paper.attachments_impossible', { text: attachments }, 'attachments'))
  return refusals
}

function isCount(value: number, least: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function textOrNull(text: string | null): string | null {
  const folded = foldSpaces(text ?? '')
  return folded === '' ? null : folded
}
