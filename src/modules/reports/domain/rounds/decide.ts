import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type Approval, type Comments, commentPlaces, type Round } from './round.ts'

export type Decision = { readonly decision: 'approved' | 'returned'; readonly comments: Comments }

/**
 * One of those who approve decides, for oneself only. Whoever returns a report says why, to the whole or to a section; whoever has
 * approved may still return it while others are deciding.
 * @throws Refusal `report.not_approver`, `report.comment_missing`
 */
export function decide(
  { approvals }: Pick<Round, 'approvals'>,
  accountId: Id<'Account'> | null,
  { decision, comments }: Decision,
  today: LocalDate,
): Approval {
  const own = approvals.find((approval) => approval.accountId === accountId)
  if (own === undefined) throw new Refusal('report.not_approver')
  const said = tidyComments(comments)
  if (decision === 'returned' && Object.keys(said).length === 0)
    throw new Refusal('report.comment_missing', {}, 'comments.whole')
  return { ...own, state: decision, decidedOn: today, comments: said }
}

function tidyComments(comments: Comments): Comments {
  const said = commentPlaces.flatMap((place) => {
    const words = (comments[place] ?? '').trim()
    return words === '' ? [] : [[place, words] as const]
  })
  return Object.fromEntries(said)
}
