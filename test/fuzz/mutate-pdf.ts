import { deflateSync, inflateSync } from 'node:zlib'
import type { Chance } from './chance.ts'
import { mutateBytes } from './mutate-bytes.ts'

/** A PDF with one of its packed streams (drawing, font, table of objects) changed inside and packed again. */
export function mutatePdf(bytes: Uint8Array, chance: Chance): Uint8Array {
  const file = Buffer.from(bytes)
  const stream = streamsOf(file)
  const chosen = stream[chance.below(stream.length)]
  const content = chosen === undefined ? null : unpacked(file.subarray(chosen.start, chosen.end))
  if (chosen === undefined || content === null || content.length < 8) return mutateBytes(bytes, chance)
  const packed = deflateSync(mutateBytes(content, chance))
  // As long as before where it fits: the offsets of the objects stay right, and the reader comes to the damage.
  const room = Buffer.alloc(Math.max(0, chosen.end - chosen.start - packed.length), ' ')
  return new Uint8Array(Buffer.concat([file.subarray(0, chosen.start), packed, room, file.subarray(chosen.end)]))
}

function streamsOf(file: Buffer): readonly { readonly start: number; readonly end: number }[] {
  return [...file.toString('latin1').matchAll(/(?<!end)stream\r?\n/gu)].flatMap(({ index, 0: { length } }) => {
    const end = file.indexOf('endstream', index + length, 'latin1')
    return end < 0 ? [] : [{ start: index + length, end }]
  })
}

/** Null for a stream that is packed in another way. */
function unpacked(stream: Buffer): Buffer | null {
  try {
    return inflateSync(stream)
  } catch {
    return null
  }
}
