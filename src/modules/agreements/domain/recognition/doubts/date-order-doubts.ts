import type { Doubt, TextField } from '../../draft.ts'
import { approvalDay } from '../validity-end.ts'
import { doubt, type Evidence } from './finding.ts'

/** The memorandum and the partnership's opinion come before the approval. A partial date is late only when all of it is. */
export function dateOrderDoubts({ draft }: Evidence): readonly Doubt[] {
  const approval = approvalDay(draft)
  if (approval === null) return []
  const late = (field: TextField): string | null => {
    const { value } = draft.fields[field]
    return value !== null && value > approval.slice(0, value.length) ? value : null
  }
  const about = (field: TextField, value: string) => ({
    readings: [value, approval],
    fields: [field, 'approval.date'],
    source: draft.fields[field].source,
  })
  const memorandum = late('memorandum.date')
  const opinion = late('partnership.opinionDate')
  return [
    ...(memorandum === null
      ? []
      : [
          doubt(
            'date-order',
            (texts) => texts.memorandumAfterApproval(memorandum, approval),
            about('memorandum.date', memorandum),
          ),
        ]),
    ...(opinion === null
      ? []
      : [
          doubt(
            'date-order',
            (texts) => texts.opinionAfterApproval(opinion, approval),
            about('partnership.opinionDate', opinion),
          ),
        ]),
  ]
}
