import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { memorandumIn, settingsIn, signedStepIn, stepIn, unreadableDays } from './read-agreement-forms.ts'

function aForm(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('a step is read with its Czech date; what is blank is nothing', () => {
  const form = aForm({ step: 'opinion', takenOn: '3. 5. 2024', resolution: ' ', sourceNote: ' dopis ' })
  expect(stepIn(form)).toEqual({
    step: 'opinion',
    takenOn: '2024-05-03',
    resolution: null,
    reason: null,
    sourceNote: 'dopis',
  })
})

test('a day that no calendar has is told at its field, but a link asks for none', () => {
  const fields = { takenOn: '31. 2. 2024', recordsFrom: '', approvedOn: 'loni' }
  expect(unreadableDays(aForm({ ...fields, intent: 'step' }))).toEqual(['takenOn', 'approvedOn'])
  expect(unreadableDays(aForm({ ...fields, intent: 'link' }))).toEqual([])
})

test('a step or a record that nobody knows is not found', () => {
  expect(() => stepIn(aForm({ step: 'party' }))).toThrow('record.not_found')
  expect(() => memorandumIn(aForm({ memorandumId: 'x' }))).toThrow('record.not_found')
  expect(memorandumIn(aForm({ memorandumId: newId() }))).toMatchObject({ concludedOn: null, note: null })
})

test('the answer of a side without an account has its name', () => {
  expect(signedStepIn(aForm({ takenOn: '1. 4. 2024', signedBy: ' Jan Vzorný ' }))).toEqual({
    takenOn: '2024-04-01',
    resolution: null,
    signedBy: 'Jan Vzorný',
  })
})

test('settings without a day are refused at the field', () => {
  expect(() => settingsIn(aForm({ yearRule: 'calendar' }))).toThrow('agreement.date_missing')
  expect(settingsIn(aForm({ yearRule: 'from-approval', recordsFrom: '1. 1. 2024' }))).toEqual({
    yearRule: 'from-approval',
    recordsFrom: '2024-01-01',
    agencyProjectEnd: null,
  })
  const withEnd = { yearRule: 'calendar', recordsFrom: '1. 1. 2024', agencyProjectEnd: '31. 12. 2025' }
  expect(settingsIn(aForm(withEnd)).agencyProjectEnd).toBe('2025-12-31')
})
