import { isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { outputAt } from '#web/paths.ts'
import type { EvidenceSource } from '../../domain/evidence.ts'

/** The output under whose address the page lies; anything else is not found. */
export function sourceInAddress(pathname: string): EvidenceSource {
  const source = outputAt(pathname)
  if (source === null || !isId(source.id)) throw new Refusal('record.not_found')
  return source
}
