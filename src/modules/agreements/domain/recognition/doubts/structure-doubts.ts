import type { Doubt } from '../../draft.ts'
import { doubt, type Evidence } from './finding.ts'

/** A document that is no form; a form whose rows and cells were guessed, or which has no table: labels alone were found. */
export function structureDoubts({ draft, reading, rebuilt }: Evidence): readonly Doubt[] {
  const { kind } = draft
  if (kind.value !== 'popis') {
    const about = { readings: [kind.value] }
    return [doubt('not-a-form', (texts) => texts.notAForm(texts.kinds[kind.value]), about)]
  }
  const { blocks, findings } = reading.document
  const certain = !rebuilt && findings?.structure !== 'guessed' && blocks.some((block) => block.kind === 'table')
  return certain ? [] : [doubt('low-structure', (texts) => texts.lowStructure())]
}
