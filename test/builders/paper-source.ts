import type { Document } from '#documents/index.ts'
import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { heading, paragraph } from '#modules/papers/index.ts'
import type { ComposedPaper } from '#platform/papers/composed-paper.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'

/** A paper about a whole unit, composed of nothing else: its subject is the unit's id. Words may change between two looks. */
export function aPaperSource(words: () => string = () => 'Partnerství projednalo plnění.'): PaperSource {
  return {
    kind: 'note',
    async compose(_, { subject, language }): Promise<ComposedPaper> {
      if (!isId(subject)) throw new Refusal('record.not_found')
      // Papers of another unit are refused by whoever composes them, or by the fence behind.
      return {
        unitId: asId<'Unit'>(subject),
        document: aNote(words(), language),
        name: 'Poznámka, Horní Lhota',
        address: `/celky/${subject}`,
        attachments: ['Prezenční listina'],
        issuable: words() !== '',
      }
    },
  }
}

export function aNote(words: string, language = 'cs'): Document {
  return { title: 'Poznámka', language, footnotes: [], blocks: [heading(1, 'Poznámka'), paragraph(words)] }
}
