import { describe, expect, test } from 'vitest'
import { aFormContent } from '../../../../../test/builders/form-content.ts'
import { composeAgreementForm } from '../papers/agreement-form.ts'
import type { AgreementFormLayout } from '../papers/agreement-form-content.ts'
import { recogniseAgreement } from './recognise-agreement.ts'

const source = { file: 'popis.docx', mediaType: 'application/msword', sha256: '' }
const layouts: readonly AgreementFormLayout[] = [
  { annex: '5', columns: 'unit-first' },
  { annex: '6', columns: 'agency-first' },
  { annex: '5', columns: 'agency-first' },
  { annex: '6', columns: 'unit-first' },
]

describe.each(layouts)('annex $annex, $columns', (layout) => {
  const draft = recogniseAgreement(composeAgreementForm(aFormContent(), layout), source)

  test('a clean form raises no doubts', () => {
    expect(draft.doubts).toEqual([])
    expect(draft.kind).toEqual({ value: 'popis', confidence: 0.98 })
    expect(draft.template).toEqual(layout)
  })

  test('its values come back', () => {
    const values = Object.fromEntries(Object.entries(draft.fields).map(([key, field]) => [key, field.value]))
    expect(values).toEqual({
      'unit.name': 'Město Dolní Lipová',
      'unit.seat': 'Náměstí Míru 1, 999 01 Dolní Lipová',
      'unit.ico': '00000019',
      'people.representative': 'Ing. Alžběta Kohoutová, místostarostka',
      'people.manager': 'Bc. Radim Šťastný',
      'people.regionalHead': 'Mgr. Ludmila Žďárská',
      'memorandum.date': '2022-11-02',
      'validity.years': 4,
      'validity.from': null,
      'validity.to': null,
      'education.hours': 40,
      'education.maxDistanceHours': 20,
      'agencyProject.name': 'Systémové zajištění sociálního začleňování',
      'agencyProject.number': 'CZ.03.2.63/0.0/0.0/15_030/0000605',
      'partnership.founder': 'Rada města Dolní Lipová',
      'partnership.opinionDate': '2023-02-06',
      'plan.kind': 'PSZ',
      'plan.targetGroup': 'domácnosti ohrožené ztrátou bydlení',
      regionalContact: 'Mgr. Emil Vrána, krajský úřad',
      'approval.date': '2023-02-27',
      'approval.resolution': 'Z 12/2023',
    })
  })

  test('its lists come back', () => {
    expect(draft.themes).toMatchObject([
      { name: 'Bydlení', detail: 'podpora domácností v ubytovnách', priority: 'primary' },
      { name: 'Dluhy', detail: null, priority: 'other' },
    ])
    expect(draft.workingGroups.map((group) => group.name)).toEqual(['Bydlení a dluhy', 'Děti a mládež'])
    expect(draft.partnershipMembers.map((member) => member.name)).toEqual([
      'Úřad práce',
      'Městská policie',
      'Charita Dolní Lipová',
    ])
    expect(draft.linkedStrategies).toMatchObject([
      { title: 'Koncepce bydlení města', from: '2021', to: '2027' },
      { title: 'Plán prevence kriminality', from: '2022', to: '2026' },
    ])
    expect(draft.expectedMeasures.map((measure) => measure.text)).toEqual(aFormContent().expectedMeasures)
    expect(draft.signatories).toMatchObject([
      { side: 'unit', text: 'starostka města', date: { value: '2023-03-01' } },
      { side: 'agency', text: 'ředitel odboru pro sociální začleňování (Agentura)', date: { state: 'missing' } },
    ])
  })

  test('the schedule keeps its rows, the merged activity in each of them', () => {
    expect(draft.schedulePeriod).toMatchObject({ from: '2023-03-01', to: '2027-02-28' })
    expect(draft.schedule.map((row) => [row.activity, row.outputs, row.unitResponsibility, row.term.text])).toEqual([
      ['Lokální partnerství', ['Záznam z jednání', 'Prezenční listina'], 'Organizační zajištění', 'Minimálně 4x ročně'],
      ['Lokální partnerství', ['Zpráva o plnění popisu spolupráce'], 'Předložení zastupitelstvu', '1x ročně'],
      ['Plán sociálního začleňování', ['Zpracovaný dokument – Plán sociálního začleňování'], 'Schválení', 'září 2023'],
    ])
  })
})
