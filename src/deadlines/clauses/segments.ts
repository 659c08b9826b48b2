import type { Head, Part } from '../grammar/part.ts'
import type { Tokens } from '../text/token.ts'
import { isWording, splitPlace } from './split-place.ts'

/** One head with the words and brackets that belong to it, in the order of the expression. */
export type Segment = { readonly head: Head; readonly parts: readonly Part[] }

/** Deals the words out to the heads. Every head of the expression gets one segment. */
export function segmentsOf(tokens: Tokens, parts: readonly Part[]): readonly Segment[] {
  const { heads, regions } = separate(parts)
  const segments: Segment[] = []
  let carried: readonly Part[] = regions[0] ?? []
  for (const [index, { head, part }] of heads.entries()) {
    const region = regions[index + 1] ?? []
    const isLast = index === heads.length - 1
    const place = isLast
      ? region.length
      : splitPlace(tokens, {
          parts: region,
          isNamed: carried.some((part) => isWording(tokens, part)),
          headFirst: !(regions[0] ?? []).some((part) => isWording(tokens, part)),
          nextIsNamed: (regions[index + 2] ?? []).some((part) => isWording(tokens, part)),
          endsHeadFirst: startsWithCapital(tokens, regions.at(-1)?.[0]),
        })
    segments.push({ head, parts: [...carried, part, ...region.slice(0, place)] })
    carried = region.slice(place)
  }
  return segments
}

function separate(parts: readonly Part[]): { heads: { head: Head; part: Part }[]; regions: Part[][] } {
  const heads: { head: Head; part: Part }[] = []
  const regions: Part[][] = [[]]
  for (const part of parts) {
    if (part.role !== 'head') {
      regions.at(-1)?.push(part)
      continue
    }
    for (const head of part.heads) {
      heads.push({ head, part })
      regions.push([])
    }
  }
  return { heads, regions }
}

function startsWithCapital(tokens: Tokens, part: Part | undefined): boolean {
  return part?.role === 'word' && /^\p{Lu}/u.test(tokens[part.from]?.text ?? '')
}
