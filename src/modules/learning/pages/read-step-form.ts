import { parseCzechDay } from '#kernel/czech-day.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { TakenStep } from '../domain/life-cycle.ts'

/** The step that a form of the record's page asks for; null when it is another form. */
export function readStepForm(form: FormData): TakenStep | null {
  const text = (name: string): string => String(form.get(name) ?? '')
  const step = text('intent')
  if (step === 'take-back') return { step }
  if (step === 'accept' || step === 'carry-out') return { step, on: dayIn(text('stepOn')) }
  return step === 'decline' ? { step, on: dayIn(text('stepOn')), by: text('by'), reason: text('reason') } : null
}

function dayIn(text: string): NonNullable<ReturnType<typeof parseCzechDay>> {
  const day = parseCzechDay(text)
  if (day !== null) return day
  if (text.trim() === '') throw new Refusal('record.day_missing', {}, 'stepOn')
  throw new Refusal('record.day_impossible', { text: text.trim() }, 'stepOn')
}
