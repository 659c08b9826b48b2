import type { AgreementContent } from '../content.ts'

/**
 * Sixteen letters that tell one content from another. A version that is being prepared changes while its papers are out; by the mark in
 * a paper the words that went out are found again among those that the version has had.
 */
export function contentMark(content: AgreementContent): string {
  const text = inOrder(content)
  return hex(hash(text, 0x811c9dc5)) + hex(hash(text, 0x01000193))
}

/** Equal contents give equal texts, in whatever order their keys come. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return `{${entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${key}:${inOrder(one)}`)
    .join()}}`
}

/** FNV-1a of 32 bits from a beginning. */
function hash(text: string, beginning: number): number {
  let sum = beginning
  for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  return sum >>> 0
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0')
}
