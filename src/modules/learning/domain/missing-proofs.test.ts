import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { anEducation, anOffer, aRecord, aSavedRecord, attendees } from '../../../../test/builders/records.ts'
import { recordKinds } from '../../obligations/index.ts'
import type { RecordContent } from './learning-record.ts'
import { missingProofs } from './missing-proofs.ts'

function missing(content: RecordContent) {
  return missingProofs(aSavedRecord(content))
}

test.each(recordKinds)('what a record of the kind %s wants when it has nothing', (kind) => {
  const wanted = {
    'education-group': ['attendance', 'feedback'],
    'individual-support': [],
    advice: [],
    'advisory-programme': [],
    information: [],
    'practice-sharing': [],
    facilitation: [],
    research: ['document'],
    document: ['document', 'obligation'],
  }
  expect(missing(aRecord({ kind }))).toEqual(wanted[kind])
})

test('a list as a paper or as names proves the attendance of education (rule 40)', () => {
  expect(missing(aRecord({ documentId: newId() }))).toEqual(['feedback'])
  expect(missing(aRecord({ attendees: attendees('Jana Nová') }))).toEqual(['feedback'])
})

test.each([
  ['what participants said', { feedback: 'Užitečné.' }],
  ['a certificate', { certificates: ['Jana Nová'] }],
  ['a paper with it', { certificateDocumentId: newId<'Document'>() }],
])('%s is the other proof', (_what, details) => {
  expect(missing(anEducation(details, { attendees: attendees('Jana Nová') }))).toEqual([])
})

test('a document that is linked to an obligation proves it', () => {
  expect(missing(aRecord({ kind: 'document', documentId: newId(), linkedTo: [newId()] }))).toEqual([])
})

test('what is only offered wants no proof yet', () => {
  expect(missingProofs(aSavedRecord(aRecord({ offer: anOffer() }), { state: 'offered' }))).toEqual([])
})
