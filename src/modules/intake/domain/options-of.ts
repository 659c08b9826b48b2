import { czechDate } from '#kernel/czech-typography.ts'
import { isLocalDate } from '#kernel/local-date.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import { type AgreementDraft, lastDayOfPartial } from '../../agreements/index.ts'
import type { Question } from './questions.ts'
import { writtenText } from './written-text.ts'

/** One possible answer in words, with where it comes from. */
export type AnswerOption = { readonly value: string; readonly label: string; readonly note: string | null }

/** What a person may answer to a question, the readings of the paper first. */
export function optionsOf(
  draft: AgreementDraft,
  { form, doubt }: Pick<Question, 'form' | 'doubt'>,
  language: Language,
): AnswerOption[] {
  const words = messagesIn(language).intake.options
  const leave = (label: string): AnswerOption => ({ value: 'leave', label, note: null })
  switch (form) {
    case 'notice':
      return []
    case 'field':
      return [leave(emptyCodes.has(doubt.code) ? words.leaveEmptyField : words.leaveField)]
    case 'term': {
      const limit = doubt.readings[1]
      const cut = doubt.code === 'deadline-outside-validity' && limit !== undefined
      return [
        leave(doubt.code === 'missing-term' ? words.leaveEmpty : words.leaveTerm),
        ...(cut ? [{ value: 'reading:1', label: words.cutTo(shown(limit)), note: null }] : []),
      ]
    }
    case 'readings':
      if (doubt.code !== 'validity-conflict')
        return doubt.readings.map((text, index) => ({
          value: `reading:${index}`,
          label: `„${text}“`,
          note: index === 0 ? words.changesAccepted : words.changesRejected,
        }))
      return [
        ...doubt.readings.map((end, index) => ({
          value: `reading:${index}`,
          label: words.until(shown(end)),
          note: whyThisEnd(draft, end, language),
        })),
        { value: 'other', label: words.otherDay, note: null },
      ]
    default:
      return form satisfies never
  }
}

/** Doubts about fields in which the paper has nothing to keep. */
const emptyCodes: ReadonlySet<string> = new Set(['placeholder', 'vacant-manager', 'missing-approval'])

/** Which part of the paper gives this end: the printed period, the years from the approval, or the schedule. */
function whyThisEnd(draft: AgreementDraft, end: string, language: Language): string | null {
  const words = messagesIn(language).intake.options
  const { fields, schedulePeriod } = draft
  const printed = fields['validity.to']
  if (printed.value !== null && lastDayOfPartial(printed.value) === end)
    return words.printedEnd(printed.source?.text ?? printed.raw ?? '')
  if (schedulePeriod?.to === end) return words.scheduleEnd(schedulePeriod.text)
  const years = fields['validity.years'].value
  const approval = fields['approval.date'].value
  return years === null ? null : words.countedEnd(years, approval === null ? null : writtenText(approval))
}

function shown(day: string): string {
  return isLocalDate(day) ? czechDate(day) : day
}
