import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { withForgedSizes, withOneContent } from '../testing/forged-archive.ts'
import { entryNames, unpack } from './unpack.ts'

const archive = zipSync({ 'a.xml': strToU8('x'.repeat(50_000)), 'b.bin': strToU8('y') })

function archiveOf(entries: number): Uint8Array {
  return zipSync(Object.fromEntries(Array.from({ length: entries }, (_, index) => [`${index}.xml`, new Uint8Array()])))
}

test('only what is wanted is unpacked', () => {
  const files = unpack(archive, (name) => name.endsWith('.bin'))

  expect([...files]).toEqual([['b.bin', strToU8('y')]])
  expect([...entryNames(archive)]).toEqual(['a.xml', 'b.bin'])
})

test('an entry over 64 MB is refused by what it declares, even when nobody wants it', () => {
  expect(() => entryNames(withForgedSizes(archive, 64_000_001))).toThrow('document.unpacked_too_large')
  expect(entryNames(withForgedSizes(archive, 64_000_000)).size).toBe(2)
})

test('entries over 1 GB together are refused', () => {
  expect(() => entryNames(withForgedSizes(archiveOf(17), 60_000_000))).toThrow('document.unpacked_too_large')
  expect(entryNames(withForgedSizes(archiveOf(16), 60_000_000)).size).toBe(16)
})

test('an entry that holds more than it declares takes no more memory than it declares', () => {
  expect(unpack(withForgedSizes(archive, 100), (name) => name === 'a.xml').get('a.xml')).toHaveLength(100)
})

test('an entry that holds less than it declares is refused, and so is an archive that was cut off', () => {
  expect(() => unpack(withForgedSizes(archive, 60_000), () => true)).toThrow('document.damaged')
  expect(() => unpack(archive.subarray(0, 60), () => true)).toThrow('document.damaged')
})

test('entries that lie over each other are refused', () => {
  const content = new Uint8Array(5_000)
  const bomb = withOneContent(
    zipSync({ 'a.xml': content, 'b.xml': new Uint8Array(1), 'c.xml': new Uint8Array(1) }, { level: 0 }),
  )

  expect(() => entryNames(bomb)).toThrow('document.damaged')
})

test('what is wanted at once may be 256 MB together', () => {
  const large = withForgedSizes(archiveOf(5), 52_000_000)

  expect(() => unpack(large, () => true)).toThrow('document.unpacked_too_large')
  expect(() => unpack(large, (name) => name === '0.xml')).toThrow('document.damaged')
})
