import { type UnzipFileInfo, unzipSync } from 'fflate'
import { Refusal } from '#kernel/refusal.ts'

/** Bytes after unpacking; `wanted` of what is unpacked at once. */
const limits = { entry: 64_000_000, wanted: 256_000_000, together: 1_000_000_000, entries: 10_000 }

/**
 * Names and unpacked bytes of the zip entries wanted. Sizes are checked on what the archive declares, before anything is unpacked.
 *
 * @throws Refusal `document.damaged`, `document.unpacked_too_large`
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Uint8Array> {
  const declared = new Map<string, number>()
  const together = { packed: 0, bytes: 0, wanted: 0, entries: 0 }
  const files = unzipped(bytes, (entry) => {
    together.packed += entry.size
    together.bytes += entry.originalSize
    together.entries += 1
    // Entries that are longer together than the archive lie over each other, so that few bytes become many.
    if (together.packed > bytes.length) throw new Refusal('document.damaged')
    if (entry.originalSize > limits.entry || together.bytes > limits.together || together.entries > limits.entries)
      throw new Refusal('document.unpacked_too_large')
    if (!wanted(entry.name)) return false
    together.wanted += entry.originalSize
    if (together.wanted > limits.wanted) throw new Refusal('document.unpacked_too_large')
    declared.set(entry.name, entry.originalSize)
    return true
  })
  for (const [name, size] of declared) if (files[name]?.length !== size) throw new Refusal('document.damaged')
  return new Map(Object.entries(files))
}

/** Names of all entries, without unpacking any. */
export function entryNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>()
  unpack(bytes, (name) => {
    names.add(name)
    return false
  })
  return names
}

function unzipped(bytes: Uint8Array, filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('document.damaged')
  }
}
