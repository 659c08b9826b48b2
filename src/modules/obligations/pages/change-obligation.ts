import { asId, isId } from '#kernel/ids.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { EvidenceSource, ObligationId } from '../domain/evidence.ts'
import { linkEvidence } from '../use-cases/link-evidence.ts'
import { revokeWaiver } from '../use-cases/revoke-waiver.ts'
import { unlinkEvidence } from '../use-cases/unlink-evidence.ts'
import { waiveObligation } from '../use-cases/waive-obligation.ts'

/** What the forms of one duty's page do; each says which it is in its field `intent`. */
export type Intent = 'waive' | 'revoke' | 'link' | 'unlink'

/** Does what a form of the duty's page asks and says what was done. */
export async function changeObligation(deps: Deps, obligationId: ObligationId, form: FormData): Promise<Intent> {
  const text = (name: string): string => String(form.get(name) ?? '')
  switch (text('intent')) {
    case 'waive': {
      const from = text('occurrenceFrom')
      const occurrenceFrom = isLocalDate(from) ? from : null
      await waiveObligation(deps, { obligationId, occurrenceFrom, reason: text('reason') })
      return 'waive'
    }
    case 'revoke':
      await revokeWaiver(deps, { obligationId, waiverId: readId(text('waiverId')) })
      return 'revoke'
    case 'link':
      await linkEvidence(deps, { obligationId, source: readSource(text('source')) })
      return 'link'
    case 'unlink':
      await unlinkEvidence(deps, { obligationId, source: readSource(text('source')) })
      return 'unlink'
    default:
      throw new Refusal('record.not_found')
  }
}

/** Reads what `writeSource` wrote. */
function readSource(text: string): EvidenceSource {
  const [type, id = ''] = text.split(':')
  if ((type !== 'meeting' && type !== 'report' && type !== 'record') || !isId(id))
    throw new Refusal('record.not_found', {}, 'source')
  return { type, id }
}

function readId(text: string): ReturnType<typeof asId<'Waiver'>> {
  if (!isId(text)) throw new Refusal('record.not_found')
  return asId(text)
}
