import { hasIcoChecksum, hasIcoFormat } from '#kernel/ico.ts'
import type { Doubt } from '../../draft.ts'
import { doubt, type Evidence } from './finding.ts'

/** The identification number has eight digits, the last of which checks the others. */
export function icoDoubts({ draft }: Evidence): readonly Doubt[] {
  const { value, source } = draft.fields['unit.ico']
  if (value === null) return []
  const about = { readings: [value], fields: ['unit.ico'], source }
  if (!hasIcoFormat(value)) return [doubt('ico-format', (texts) => texts.icoFormat(value), about)]
  return hasIcoChecksum(value) ? [] : [doubt('ico-checksum', (texts) => texts.icoChecksum(value), about)]
}
