import { type Messages, messagesIn } from '#messages/index.ts'
import type { AgreementDraft, Doubt, DoubtCode, Source } from '../../draft.ts'
import type { Passage } from '../passage.ts'
import type { Reading } from '../reading.ts'

/** What the doubts look at: the draft, the passages that it was read from, and those of a second copy of the form. */
export type Evidence = {
  readonly draft: Omit<AgreementDraft, 'doubts'>
  readonly reading: Reading
  readonly all: readonly Passage[]
  /** Pieces with tracked changes, those inside the schedule included. */
  readonly changed: readonly Passage[]
  /** Whether the rows of the schedule were rebuilt from words alone. */
  readonly rebuilt: boolean
  /** Where the form begins for the second time. */
  readonly secondCopy: Passage | null
}

/** One family of doubts: fires exactly when the contract says, returns nothing on a clean form. */
export type DoubtRule = (evidence: Evidence) => readonly Doubt[]

/** A doubt with its sentence in both languages. */
export function doubt(
  code: DoubtCode,
  say: (texts: Messages['doubts']) => string,
  about: { readings?: readonly string[]; fields?: readonly string[]; source?: Source | null } = {},
): Doubt {
  return {
    code,
    message: { cs: say(messagesIn('cs').doubts), en: say(messagesIn('en').doubts) },
    readings: about.readings ?? [],
    fields: about.fields ?? [],
    source: about.source ?? null,
  }
}
