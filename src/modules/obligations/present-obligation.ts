import type { z } from 'zod'
import type { obligationSchema } from './contract.ts'
import type { ObligationView } from './use-cases/show-obligation.ts'

/** One duty as the API shows it. */
export function presentObligation(view: ObligationView): z.infer<typeof obligationSchema> {
  return {
    ...view,
    outputs: [...view.outputs],
    silentParts: [...view.silentParts],
    occurrences: view.occurrences.map((occurrence) => ({ ...occurrence, pieces: [...occurrence.pieces] })),
    linkable: [...view.linkable],
    allowedActions: [...view.allowedActions],
  }
}
