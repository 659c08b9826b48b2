import { editDistance } from '../../src/modules/agreements/domain/recognition/text/edit-distance.ts'
import type { DraftLines } from './draft-lines.ts'

/** How a draft of recognised letters stands to what the paper says. */
export type Likeness = {
  /** Share of the paper's facts that were read right, 0…1. */
  readonly right: number
  /** Facts that the paper does not have, and numbers and days that it has otherwise. There must be none. */
  readonly invented: readonly string[]
  /** What is not right, for whoever looks. */
  readonly wrong: readonly string[]
}

/** Letters that may differ in a text, as a share of it: a wrong accent in a name is found, another name is not. */
const mayDiffer = 0.1
/** Here every sign counts: a number or a day is right or it is not there. */
const exact =
  /^(?:unit\.ico|.*[dD]ate|validity\..*|education\..*|agencyProject\.number|plan\.kind|template|period|.* means)$/u

/** Doubts are left out: they belong to the letters, not to the paper. */
export function likeness(expected: DraftLines, actual: DraftLines): Likeness {
  const facts = [...expected].filter(([key]) => !key.startsWith('doubt'))
  const compared = facts.map(([key, value]) => ({ key, value, read: actual.get(key) }))
  const wrong = compared.filter(({ key, value, read }) => read === undefined || !isRight(key, value, read))
  const misread = wrong.filter(({ key, read }) => read !== undefined && isFound(read) && exact.test(key))
  const found = wrong.filter(({ value, read }) => !isFound(value) && read !== undefined && isFound(read))
  const more = [...actual].filter(([key]) => !key.startsWith('doubt') && !expected.has(key))
  return {
    right: 1 - wrong.length / facts.length,
    invented: [...new Set([...misread, ...found])].map(said).concat(more.map(([key, value]) => `${key}: „${value}“`)),
    wrong: wrong.map(said),
  }
}

function isRight(key: string, value: string, read: string): boolean {
  if (value === read) return true
  if (!isFound(value) || exact.test(key)) return !isFound(value) && !isFound(read)
  return editDistance(value, read) <= Math.max(1, Math.floor(value.length * mayDiffer))
}

/** "(missing)" and "annex ?, ?" are no values. */
function isFound(value: string): boolean {
  return !/^\([a-z-]+\)$|^annex \?/u.test(value)
}

function said({ key, value, read }: { key: string; value: string; read: string | undefined }): string {
  return `${key}: „${read ?? ''}“ instead of „${value}“`
}
