import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { AgreementDraft, FieldKey } from '#modules/agreements/index.ts'

/** The value of a field as people write it, null when there is none. Years and months alone stay as they are. */
export function shownValue(draft: AgreementDraft, key: FieldKey, language: Language): string | null {
  const { value } = draft.fields[key]
  if (value === null) return null
  if (key === 'plan.kind' && value === 'other') return messagesIn(language).readingCommand.otherPlan
  return shownDay(String(value), language)
}

/** A day in the way of the language; anything else as it is. */
export function shownDay(text: string, language: Language): string {
  return language === 'cs' && isLocalDate(text) ? czechDate(text) : text
}
