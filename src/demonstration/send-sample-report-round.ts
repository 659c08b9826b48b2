import { type Id, newId } from '#kernel/ids.ts'
import { decideOnReport, saveReport, showReport, submitReport } from '#modules/reports/index.ts'
import type { Deps } from '#platform/deps.ts'

type Cast = { readonly author: Deps; readonly mayor: Deps; readonly head: Deps }

/**
 * The last year's report of the city in its second round: the mayor returned the first one with comments, the manager wrote what was
 * asked for, the regional head has approved it and the mayor is to decide. Done once, also when the first start is repeated.
 */
export async function sendSampleReportRound({ author, mayor, head }: Cast, reportId: Id<'Report'>): Promise<void> {
  const known = await showReport(author, { reportId, language: 'cs' })
  if (known.rounds.length > 0) return
  await submit(author, reportId, known.report.version, [mayor, head], 'Posílám návrh zprávy k prvnímu čtení.')
  await decide(mayor, reportId, 'returned', {
    missing: 'Doplňte, proč se nekonala druhá konzultace. Zastupitelé se na ni budou ptát.',
    whole: 'Jinak je zpráva srozumitelná, díky za ni.',
  })
  const [gap] = known.gaps
  const corrected = await saveReport(author, {
    reportId,
    version: known.report.version,
    words: {
      introduction: 'Rok patřil hlavně přípravě sociálního bydlení a prevenci dluhů.',
      missing: 'Druhou konzultaci jsme přesunuli na leden, protože se v prosinci střídalo vedení odboru.',
    },
    gaps: gap === undefined ? {} : { [gap.obligationId]: { unit: 'Střídalo se vedení odboru sociálních věcí' } },
  })
  await submit(author, reportId, corrected.version, [mayor, head], 'Důvod je doplněný u závazku i v oddílu.')
  await decide(head, reportId, 'approved', {})
}

async function submit(
  author: Deps,
  reportId: Id<'Report'>,
  version: number,
  approvers: readonly Deps[],
  note: string,
): Promise<void> {
  const accounts = approvers.flatMap(({ actor }) => (actor.kind === 'account' ? [actor.accountId] : []))
  await submitReport(author, { id: newId(), reportId, version, approvers: accounts, note })
}

async function decide(
  approver: Deps,
  reportId: Id<'Report'>,
  decision: 'approved' | 'returned',
  comments: Parameters<typeof decideOnReport>[1]['comments'],
): Promise<void> {
  const { rounds, mine } = await showReport(approver, { reportId, language: 'cs' })
  const number = rounds[0]?.number ?? 0
  await decideOnReport(approver, { reportId, number, version: mine?.version ?? 0, decision, comments })
}
