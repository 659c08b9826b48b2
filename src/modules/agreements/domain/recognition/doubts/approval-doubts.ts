import type { Doubt } from '../../draft.ts'
import { brokenDates } from '../text/printed-dates.ts'
import { doubt, type Evidence } from './finding.ts'

/** An agreement is approved only by a dated resolution of the unit's assembly (the form's last lines). */
export function approvalDoubts({ draft }: Evidence): readonly Doubt[] {
  const date = draft.fields['approval.date']
  const resolution = draft.fields['approval.resolution']
  const noDate = date.value === null && brokenDates(date.raw ?? '').length === 0
  const noResolution = resolution.value === null
  if (!noDate && !noResolution) return []
  const fields = [...(noDate ? ['approval.date'] : []), ...(noResolution ? ['approval.resolution'] : [])]
  const source = noDate ? date.source : resolution.source
  return [doubt('missing-approval', (texts) => texts.missingApproval(noDate, noResolution), { fields, source })]
}
