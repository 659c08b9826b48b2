import type { Head, Part } from '../grammar/part.ts'

/**
 * Two meanings that only the whole expression shows: a day of each year with nothing else that returns is a yearly duty
 * ("vždy ke konci kalendářního roku"), and a single "1x" beside one date only repeats that it is done once ("1x výzkum do
 * konce roku 2024").
 */
export function readable(parts: readonly Part[]): readonly Part[] {
  const heads = parts.flatMap((part) => (part.role === 'head' ? part.heads : []))
  const isOnce =
    heads.length === 2 && heads.some(isDate) && heads.some((head) => head.kind === 'quantity' && head.atLeast === 1)
  if (isOnce) return parts.map((part) => (part.role === 'head' && !part.heads.some(isDate) ? filler(part) : part))
  return heads.some((head) => head.kind === 'recurrence') ? parts : parts.map(yearlyDuty)
}

function yearlyDuty(part: Part): Part {
  if (part.role !== 'due' || !part.always) return part
  const head: Head = { kind: 'recurrence', atLeast: 1, per: 'year', dueBy: part.day }
  return { role: 'head', heads: [head], from: part.from, end: part.end }
}

function isDate(head: Head): boolean {
  return head.kind === 'window' || head.kind === 'deadline'
}

function filler(part: Part): Part {
  return { role: 'filler', from: part.from, end: part.end }
}
