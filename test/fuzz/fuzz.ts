import { chanceOf } from './chance.ts'
import { watchLeftovers } from './leftovers.ts'
import { mutateArchive } from './mutate-archive.ts'
import { mutateBytes } from './mutate-bytes.ts'
import { mutatePdf } from './mutate-pdf.ts'
import { readDamaged } from './read-damaged.ts'
import { type FuzzedFormat, type Sample, samplesOf } from './samples.ts'

export type FuzzOptions = {
  readonly formats: readonly FuzzedFormat[]
  /** At most so many files and so long, whichever comes first. */
  readonly count: number
  readonly seconds: number
  /** The seed of the first file; each next file has the next one. */
  readonly seed: number
}

export type Failure = {
  readonly seed: number
  readonly format: string
  readonly sample: string
  readonly bytes: Uint8Array
  readonly account: string
}

export type FuzzReport = {
  /** How many files of each format came to each result. */
  readonly results: ReadonlyMap<FuzzedFormat, ReadonlyMap<string, number>>
  readonly failures: readonly Failure[]
}

/** Formats that are packed: damage from outside seldom comes further than the unpacking. */
const insides: Readonly<Partial<Record<FuzzedFormat, typeof mutateBytes>>> = {
  docx: mutateArchive,
  odt: mutateArchive,
  xlsx: mutateArchive,
  pdf: mutatePdf,
}

/** Damages sound files and reads them one after another, each format in turn. */
export async function fuzz({ formats, count, seconds, seed }: FuzzOptions): Promise<FuzzReport> {
  const results = new Map(formats.map((format) => [format, new Map<string, number>()]))
  const failures: Failure[] = []
  const samples = new Map(formats.map((format) => [format, samplesOf(format)]))
  const end = Date.now() + seconds * 1_000
  const watch = watchLeftovers()
  try {
    for (let done = 0; done < count && Date.now() < end; done += 1) {
      const format = formats[(seed + done) % formats.length]
      if (format === undefined) break
      const { bytes, sample } = damagedFile(samples.get(format) ?? [], seed + done)
      const { result, fault } = await readDamaged(bytes, sample)
      const accounts = [...(fault === null ? [] : [fault]), ...(await watch.leftovers())]
      if (accounts.length > 0) failures.push({ seed: seed + done, format, sample, bytes, account: accounts.join('\n') })
      const counts = results.get(format)
      counts?.set(result, (counts.get(result) ?? 0) + 1)
    }
  } finally {
    watch.end()
  }
  return { results, failures }
}

/** One of the samples, damaged once or twice; the seed decides all. */
function damagedFile(samples: readonly Sample[], seed: number): { bytes: Uint8Array; sample: string } {
  const chance = chanceOf(seed)
  const sample = samples[chance.below(samples.length)]
  if (sample === undefined) throw new Error('There is no file to damage. Run node test/forms/make-files.ts.')
  const mutateInside = chance.below(4) > 0 ? insides[sample.format] : undefined
  const once = (mutateInside ?? mutateBytes)(sample.bytes, chance)
  const again = chance.below(4) === 0 && once.length > 8
  return { bytes: again ? mutateBytes(once, chance) : once, sample: sample.name }
}
