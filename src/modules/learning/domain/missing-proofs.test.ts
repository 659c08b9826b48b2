import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { aRecord } from '../../../../test/builders/records.ts'
import { recordKinds } from '../../obligations/index.ts'
import { missingProofs } from './missing-proofs.ts'

test.each(recordKinds)('what a record of the kind %s wants when it has nothing', (kind) => {
  const wanted = {
    'education-group': ['document'],
    'individual-support': [],
    research: ['document'],
    advice: [],
    'advisory-programme': [],
    information: [],
    'practice-sharing': [],
    facilitation: [],
    document: ['document', 'obligation'],
  }
  expect(missingProofs(aRecord({ kind }))).toEqual(wanted[kind])
})

test('with its paper education misses nothing', () => {
  expect(missingProofs(aRecord({ documentId: newId() }))).toEqual([])
})

test('a document that is linked to an obligation proves it', () => {
  expect(missingProofs(aRecord({ kind: 'document', documentId: newId(), linkedTo: [newId()] }))).toEqual([])
})
