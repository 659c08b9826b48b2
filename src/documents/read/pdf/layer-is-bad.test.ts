import { expect, test } from 'vitest'
import { isUnreadable, layerIsBad } from './layer-is-bad.ts'

const czech =
  'Lokální partnerství řídí spolupráci obcí, členové se scházejí čtyřikrát ročně a hodnotí její přínos. '.repeat(10)
const asEnglish = czech.normalize('NFD').replace(/\p{M}/gu, '')

test('a layer without Czech letters, or with signs inside its words, is bad', () => {
  expect(layerIsBad(czech)).toBe(false)
  expect(layerIsBad(asEnglish)).toBe(true)
  expect(
    layerIsBad(
      czech.replaceAll('čtyřikrát', 'ctyr¢ikrat').replaceAll('ročně', 'ro€né').replaceAll('členové', 'cle1nove'),
    ),
  ).toBe(true)
})

test('of a short text nothing can be said', () => {
  expect(layerIsBad(asEnglish.slice(0, 400))).toBe(false)
})

test('letters that say nothing are unreadable', () => {
  expect(isUnreadable('\ue001\ue002\ue003 '.repeat(30))).toBe(true)
  expect(isUnreadable(`\uf0b7 ${czech}`)).toBe(false)
})
