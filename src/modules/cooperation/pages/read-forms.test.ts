import { expect, test } from 'vitest'
import { readOfficeForm } from './read-office-form.ts'
import { readPeriodForm } from './read-period-form.ts'

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('days are read as people write them, and an empty end goes on', () => {
  const form = formOf({ office: 'consultant', name: ' Bc. Martin ', from: '2. 11. 2021', to: '', note: '' })
  expect(readOfficeForm(form)).toEqual({
    content: { office: 'consultant', name: 'Bc. Martin', from: '2021-11-02', to: null, note: '' },
    refusals: [],
  })
})

test('everything that is wrong is said at once, each at its field', () => {
  const office = readOfficeForm(formOf({ office: 'manager', name: ' ', from: '31. 2. 2024', to: 'léto' }))
  expect(office.content).toBeNull()
  expect(office.refusals.map(({ code, field }) => [field, code])).toEqual([
    ['name', 'office.person_missing'],
    ['from', 'term.day_impossible'],
    ['to', 'term.day_impossible'],
  ])
  const period = readPeriodForm(formOf({ programme: '', from: '', endedHow: 'nijak' }))
  expect(period.refusals.map(({ code, field }) => [field, code])).toEqual([
    ['programme', 'period.programme_missing'],
    ['from', 'term.day_missing'],
  ])
})
