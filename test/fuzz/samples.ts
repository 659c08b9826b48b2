import { readdirSync, readFileSync } from 'node:fs'

/** Sound files from which the damaged ones are made: the golden forms. */
export type Sample = { readonly format: FuzzedFormat; readonly name: string; readonly bytes: Uint8Array }

export const fuzzedFormats = ['docx', 'odt', 'doc', 'pdf', 'txt', 'png', 'jpg', 'tif'] as const
export type FuzzedFormat = (typeof fuzzedFormats)[number]

/** Pictures take seconds, because letters are recognised in them; these take milliseconds. */
export const nativeFormats = ['docx', 'odt', 'pdf', 'txt'] as const satisfies readonly FuzzedFormat[]

const folder = new URL('../forms/files/', import.meta.url)

export function samplesOf(format: FuzzedFormat): readonly Sample[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${format}`) && !name.endsWith('.scan.pdf'))
    .toSorted()
    .map((name) => ({ format, name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))
}
