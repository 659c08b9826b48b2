import type { Doubt } from '../../draft.ts'
import { doubt, type Evidence } from './finding.ts'

/** A document that is no form, and a form without a single table: its values were found by labels alone. */
export function structureDoubts({ draft, reading }: Evidence): readonly Doubt[] {
  const { kind } = draft
  if (kind.value !== 'popis') {
    const about = { readings: [kind.value] }
    return [doubt('not-a-form', (texts) => texts.notAForm(texts.kinds[kind.value]), about)]
  }
  const tables = reading.document.blocks.some((block) => block.kind === 'table')
  return tables ? [] : [doubt('low-structure', (texts) => texts.lowStructure())]
}
