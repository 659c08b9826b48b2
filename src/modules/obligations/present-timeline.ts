import type { z } from 'zod'
import { presentRow } from './present-ledger.ts'
import type { timelineSchema } from './timeline-contract.ts'
import type { TimelineView } from './use-cases/show-timeline.ts'

/** The timeline as the API shows it. */
export function presentTimeline(view: TimelineView): z.infer<typeof timelineSchema> {
  const { timeline } = view
  return {
    ...view,
    agreements: [...view.agreements],
    years: [...view.years],
    timeline:
      timeline === null
        ? null
        : {
            ...timeline,
            columns: [...timeline.columns],
            rows: timeline.rows.map(({ cells, ...row }) => ({
              ...presentRow(row),
              cells: cells.map(({ marks, ...cell }) => ({ ...cell, marks: [...marks] })),
            })),
          },
  }
}
