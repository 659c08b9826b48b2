import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { LearningRecord } from '../learning-record.ts'

type OfKind<Kind extends LearningRecord['kind']> = Extract<LearningRecord, { readonly kind: Kind }>

/** A record with what its papers say about it beside the record itself. */
export type RecordOnPaper<Kind extends LearningRecord['kind']> = {
  readonly language: Language
  readonly unitName: string
  readonly record: OfKind<Kind>
}

/** Papers tell of what took place. @throws Refusal `record.not_carried_out` */
export function requireCarriedOut({ progress }: LearningRecord): void {
  if (progress.state !== 'carried-out') throw new Refusal('record.not_carried_out')
}
