import { isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { EvidenceSource } from '../../domain/evidence.ts'

const types = { jednani: 'meeting', zprava: 'report', zaznam: 'record' } as const

/** The output that the address names; anything else is not found. */
export function sourceInAddress(params: Readonly<Record<string, string | undefined>>): EvidenceSource {
  const slug = params['source'] ?? ''
  const id = params['sourceId'] ?? ''
  if ((slug !== 'jednani' && slug !== 'zprava' && slug !== 'zaznam') || !isId(id)) throw new Refusal('record.not_found')
  return { type: types[slug], id }
}
