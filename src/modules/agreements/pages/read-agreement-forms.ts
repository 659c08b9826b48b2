import { parseCzechDay } from '#kernel/czech-day.ts'
import { asId, type Id, isId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { SaveMemorandum } from '../../cooperation/index.ts'
import { type StepName, stepNames } from '../domain/life-cycle.ts'
import type { ChangeAgreementSettings } from '../use-cases/change-agreement-settings.ts'
import type { TakeAgreementStep } from '../use-cases/take-agreement-step.ts'
import type { TakeStepByLink } from '../use-cases/take-step-by-link.ts'

const dayFields = ['takenOn', 'recordsFrom', 'agencyProjectEnd', 'concludedOn', 'approvedOn'] as const

/** Fields in which something is written that is no day of the calendar. A link asks for no day, whatever stands there. */
export function unreadableDays(form: FormData): readonly string[] {
  if (form.get('intent') === 'link') return []
  return dayFields.filter((field) => textIn(form, field) !== null && dayIn(form, field) === null)
}

export function stepIn(form: FormData): Omit<TakeAgreementStep, 'agreementId' | 'version'> {
  return {
    step: stepNameIn(form),
    takenOn: dayIn(form, 'takenOn'),
    resolution: textIn(form, 'resolution'),
    reason: textIn(form, 'reason'),
    sourceNote: textIn(form, 'sourceNote'),
  }
}

/** The answer of somebody without an account. */
export function signedStepIn(form: FormData): Omit<TakeStepByLink, 'token'> {
  return {
    takenOn: dayIn(form, 'takenOn'),
    resolution: textIn(form, 'resolution'),
    signedBy: textIn(form, 'signedBy') ?? '',
  }
}

export function stepNameIn(form: FormData): StepName {
  const step = stepNames.find((name) => name === form.get('step'))
  if (step === undefined) throw new Refusal('record.not_found')
  return step
}

/** The record that a hidden field names. */
export function idIn<Kind extends string>(form: FormData, field: string): Id<Kind> {
  const text = textIn(form, field)
  if (text === null || !isId(text)) throw new Refusal('record.not_found')
  return asId<Kind>(text)
}

export function memorandumIn(form: FormData): Omit<SaveMemorandum, 'version'> {
  return {
    memorandumId: idIn<'Memorandum'>(form, 'memorandumId'),
    concludedOn: dayIn(form, 'concludedOn'),
    approvedBy: textIn(form, 'approvedBy'),
    approvedOn: dayIn(form, 'approvedOn'),
    resolution: textIn(form, 'resolution'),
    note: textIn(form, 'note'),
  }
}

export function settingsIn(
  form: FormData,
): Pick<ChangeAgreementSettings, 'yearRule' | 'recordsFrom' | 'agencyProjectEnd'> {
  const recordsFrom = dayIn(form, 'recordsFrom')
  if (recordsFrom === null) throw new Refusal('agreement.date_missing', {}, 'recordsFrom')
  const yearRule = form.get('yearRule') === 'from-approval' ? 'from-approval' : 'calendar'
  return { yearRule, recordsFrom, agencyProjectEnd: dayIn(form, 'agencyProjectEnd') }
}

function dayIn(form: FormData, field: string): LocalDate | null {
  const text = textIn(form, field)
  return text === null ? null : parseCzechDay(text)
}

/** What was written; null for nothing but spaces. */
function textIn(form: FormData, field: string): string | null {
  const value = form.get(field)
  return typeof value !== 'string' || value.trim() === '' ? null : value.trim()
}
