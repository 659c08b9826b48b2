import { describe, expect, test } from 'vitest'
import { chanceOf } from './chance.ts'
import { fuzz } from './fuzz.ts'
import { watchLeftovers } from './leftovers.ts'
import { mutateArchive } from './mutate-archive.ts'
import { mutateBytes } from './mutate-bytes.ts'
import { mutatePdf } from './mutate-pdf.ts'
import { type FuzzedFormat, fuzzedFormats, nativeFormats, samplesOf } from './samples.ts'

test('damaged files of the native formats are read or refused, and leave nothing behind', async () => {
  const { results, failures } = await fuzz({ formats: nativeFormats, count: 40, seconds: 20, seed: 1 })

  expect(failures.map(({ seed, sample, account }) => ({ seed, sample, account }))).toEqual([])
  expect([...results.values()].every((counts) => counts.size > 0)).toBe(true)
})

describe('the damage', () => {
  test('is there, and is the same for the same seed', () => {
    const sampleOf = (format: FuzzedFormat): Uint8Array => samplesOf(format)[0]?.bytes ?? new Uint8Array()
    const mutations = [
      [mutateBytes, sampleOf('txt')],
      [mutateArchive, sampleOf('docx')],
      [mutatePdf, sampleOf('pdf')],
    ] as const
    for (const [mutate, bytes] of mutations) {
      const files = Array.from({ length: 20 }, (_, seed) => mutate(bytes, chanceOf(seed)))
      expect(files.filter((file) => Buffer.compare(file, bytes) !== 0).length).toBeGreaterThan(15)
      expect(mutate(bytes, chanceOf(7))).toEqual(files[7])
    }
  })

  test('begins from sound files of each format', () => {
    expect(fuzzedFormats.filter((format) => samplesOf(format).length === 0)).toEqual([])
  })
})

test('the watch sees a file that stays', async () => {
  const watch = watchLeftovers()
  try {
    const { mkdtemp } = await import('node:fs/promises')
    await mkdtemp('left-')
    expect(await watch.leftovers()).toEqual([expect.stringMatching(/^The file left-\w+ stayed in the working folder/)])
  } finally {
    watch.end()
  }
})
