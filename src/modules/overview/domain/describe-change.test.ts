import { describe, expect, test } from 'vitest'
import { describeChange } from './describe-change.ts'
import type { RecordedChange } from './recorded-change.ts'

function aChange(details: Partial<RecordedChange> = {}): RecordedChange {
  return {
    at: new Date('2024-10-14T10:00:00Z'),
    actor: 'account',
    label: 'Jana Vzorová',
    action: 'meeting.change',
    unitId: null,
    rows: [{ subject: 'meeting', before: { on_day: '2024-02-01' }, after: { on_day: '2024-02-02' } }],
    ...details,
  }
}

test('a change says who, what, and the values before and after', () => {
  expect(describeChange(aChange(), 'cs')).toMatchObject({
    who: 'Jana Vzorová',
    what: 'Upraveno jednání',
    subjects: [
      {
        kind: 'changed',
        subject: 'jednání',
        fields: [{ label: 'den', before: '1.\u00a02.\u00a02024', after: '2.\u00a02.\u00a02024' }],
      },
    ],
  })
  expect(describeChange(aChange(), 'en')).toMatchObject({
    what: 'Meeting changed',
    subjects: [{ subject: 'meeting', fields: [{ before: '1\u00a0February 2024', after: '2\u00a0February 2024' }] }],
  })
})

test('what the catalogue does not know is shown by its own name', () => {
  const rows = [{ subject: 'rocket', before: { fuel: 'kerosene' }, after: { fuel: 'hydrogen' } }]
  expect(describeChange(aChange({ action: 'rocket.refuel', rows }), 'cs')).toMatchObject({
    what: 'rocket.refuel',
    subjects: [{ subject: 'rocket', fields: [{ label: 'fuel', before: 'kerosene', after: 'hydrogen' }] }],
  })
})

describe('what an act changed', () => {
  test('many records of one kind are counted and the first few named', () => {
    const rows = ['A', 'B', 'C', 'D'].map((title) => ({ subject: 'record', before: null, after: { title } }))
    expect(describeChange(aChange({ rows }), 'cs').subjects).toEqual([
      { kind: 'added', subject: 'záznam', count: 4, names: ['A', 'B', 'C'], fields: [] },
    ])
  })

  test('a record without a name is called by its kind and day', () => {
    const after = { kind: 'consultation', name: null, on_day: '2024-02-01' }
    const { subjects } = describeChange(aChange({ rows: [{ subject: 'meeting', before: null, after }] }), 'cs')
    expect(subjects[0]?.names).toEqual(['konzultace, 1.\u00a02.\u00a02024'])
  })

  test('the evidence behind a record is not said twice, but it is said when it stands alone', () => {
    const evidence = { subject: 'evidence', before: null, after: { title: 'Seminář' } }
    const record = { subject: 'record', before: null, after: { title: 'Seminář' } }
    const subjectsOf = (rows: RecordedChange['rows']) =>
      describeChange(aChange({ rows }), 'cs').subjects.map(({ subject }) => subject)
    expect(subjectsOf([record, evidence])).toEqual(['záznam'])
    expect(subjectsOf([evidence])).toEqual(['doklad'])
  })

  test('long and composed values are said to have changed, identifiers are left out', () => {
    const before = { minutes: 'x'.repeat(200), agenda: {}, document_id: 'a', place: '' }
    const after = { minutes: 'y', agenda: {}, document_id: 'b', place: 'Radnice' }
    expect(
      describeChange(aChange({ rows: [{ subject: 'meeting', before, after }] }), 'cs').subjects[0]?.fields,
    ).toEqual([
      { label: 'zápis', before: null, after: null },
      { label: 'program', before: null, after: null },
      { label: 'místo', before: '', after: 'Radnice' },
    ])
  })
})

test('a membership, who convenes and what a person does are told in words; what a merge keeps for itself is not', () => {
  const member = { subject: 'partnership_member', before: null, after: { role: 'regional-contact' } }
  const practice = { subject: 'partnership_practice', before: null, after: { task: 'convene', side: 'unit' } }
  const names = (row: RecordedChange['rows'][number]) =>
    describeChange(aChange({ rows: [row] }), 'cs').subjects[0]?.names
  expect([names(member), names(practice)]).toEqual([['krajský kontakt'], ['svolává']])
  const before = { position: 'ředitelka', merged_into: null, merge_gave: [] }
  const after = { position: 'zástupkyně', merged_into: 'a', merge_gave: ['email'] }
  const person = { subject: 'person', before, after }
  expect(describeChange(aChange({ rows: [person] }), 'cs').subjects[0]?.fields).toEqual([
    { label: 'funkce', before: 'ředitelka', after: 'zástupkyně' },
  ])
})

test('an owner chosen from the register instead of written is said to have changed, not to be empty', () => {
  const before = { owner_name: 'odbor', owner_person_id: null, due_on: null }
  const after = { owner_name: null, owner_person_id: 'a', due_on: '2026-12-20' }
  expect(describeChange(aChange({ rows: [{ subject: 'task', before, after }] }), 'cs').subjects[0]?.fields).toEqual([
    { label: 'kdo', before: null, after: null },
    { label: 'do kdy', before: '', after: '20.\u00a012.\u00a02026' },
  ])
})

test('the application itself has no name; whoever holds a one-time link acts under theirs', () => {
  expect(describeChange(aChange({ actor: 'system', label: 'reading' }), 'cs').who).toBeNull()
  const byLink = { actor: 'system', label: 'Jan Vzorný, starosta', action: 'agreement.step-by-link' }
  expect(describeChange(aChange(byLink), 'cs').who).toBe('Jan Vzorný, starosta')
})
