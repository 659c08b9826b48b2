import type { State } from '../../../obligations/index.ts'
import { wordSections } from '../word-sections.ts'
import type { SaidByReport, SaidDuty } from './said-by-report.ts'

/** One difference between what a report said then and what it says now: words by sections, figures by duties. */
export type ReportChange =
  | {
      readonly of: 'words'
      readonly section: (typeof wordSections)[number]
      readonly before: string | null
      readonly after: string | null
    }
  | {
      readonly of: 'reason'
      readonly title: string
      readonly side: 'unit' | 'agency'
      readonly before: string | null
      readonly after: string | null
    }
  | { readonly of: 'state'; readonly title: string; readonly before: State; readonly after: State }
  | { readonly of: 'count'; readonly title: string; readonly before: string | null; readonly after: string | null }
  | {
      readonly of: 'proofs'
      readonly title: string
      readonly before: readonly string[]
      readonly after: readonly string[]
    }
  | { readonly of: 'duty-added' | 'duty-removed'; readonly title: string }
  | { readonly of: 'meetings'; readonly before: number; readonly after: number }

/** Everything that differs, in the order of the paper: words, then each duty, then meetings. Nothing when both say the same. */
export function changesBetween(before: SaidByReport, after: SaidByReport): readonly ReportChange[] {
  return [
    ...wordSections.flatMap((section) =>
      differing(before.words[section], after.words[section]).map((pair) => ({
        of: 'words' as const,
        section,
        ...pair,
      })),
    ),
    ...dutiesOf(before, after),
    ...(before.meetings === after.meetings
      ? []
      : [{ of: 'meetings' as const, before: before.meetings, after: after.meetings }]),
  ]
}

/** Whether figures differ, not only words: the records have moved on since. */
export function figuresMoved(changes: readonly ReportChange[]): boolean {
  return changes.some(({ of }) => of !== 'words' && of !== 'reason')
}

function dutiesOf(before: SaidByReport, after: SaidByReport): readonly ReportChange[] {
  const known = new Map(before.duties.map((duty) => [keyOf(duty), duty]))
  const now = new Map(after.duties.map((duty) => [keyOf(duty), duty]))
  return [
    ...after.duties.flatMap((duty): readonly ReportChange[] => {
      const was = known.get(keyOf(duty))
      if (was === undefined) return [{ of: 'duty-added', title: duty.title }]
      return [...figuresOf(was, duty), ...(isFirstOf(duty, after) ? reasonsOf(duty, before, after) : [])]
    }),
    ...before.duties
      .filter((duty) => !now.has(keyOf(duty)))
      .map(({ title }) => ({ of: 'duty-removed' as const, title })),
  ]
}

/** A reason belongs to the duty, not to each of its periods. */
function isFirstOf({ obligationId, periodTo }: SaidDuty, { duties }: SaidByReport): boolean {
  return duties.find((duty) => duty.obligationId === obligationId)?.periodTo === periodTo
}

function figuresOf(was: SaidDuty, { title, state, count, proofs }: SaidDuty): readonly ReportChange[] {
  return [
    ...(was.state === state ? [] : [{ of: 'state' as const, title, before: was.state, after: state }]),
    ...(was.count === count ? [] : [{ of: 'count' as const, title, before: was.count, after: count }]),
    ...(was.proofs.join('\n') === proofs.join('\n')
      ? []
      : [{ of: 'proofs' as const, title, before: was.proofs, after: proofs }]),
  ]
}

function reasonsOf(
  { obligationId, title }: SaidDuty,
  before: SaidByReport,
  after: SaidByReport,
): readonly ReportChange[] {
  return (['unit', 'agency'] as const).flatMap((side) =>
    differing(before.gaps[obligationId]?.[side], after.gaps[obligationId]?.[side]).map((pair) => ({
      of: 'reason' as const,
      title,
      side,
      ...pair,
    })),
  )
}

function keyOf({ obligationId, periodTo }: SaidDuty): string {
  return `${obligationId} ${periodTo}`
}

function differing(
  before: string | null | undefined,
  after: string | null | undefined,
): readonly { readonly before: string | null; readonly after: string | null }[] {
  const pair = { before: before ?? null, after: after ?? null }
  return pair.before === pair.after ? [] : [pair]
}
