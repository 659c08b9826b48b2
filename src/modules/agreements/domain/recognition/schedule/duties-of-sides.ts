import { foldSpaces } from '#kernel/folding.ts'
import { glyphSkeleton, letters } from '../text/glyph-skeleton.ts'
import { repairedWords } from '../text/word-repair.ts'
import type { ScheduleColumn } from '../vocabulary/schedule-columns.ts'
import type { Group } from './schedule-lines.ts'

/** Words that only one side's duties have: bodies of the unit; the agency, its local consultant and his work. */
const sideWords = {
  unitResponsibility: /\b(?:obce|obci|mesta|mestskeho|zastupitelstv\w*|uzemniho celku)\b/,
  agencyResponsibility: /\b(?:asz|agentur\w*|konzultant\w*|facilitace|metodicka)\b/,
} as const
type Side = keyof typeof sideWords

/** More texts than two cells of a row ever have. */
const mostGroups = 20

/** Endings of Czech words change, so many letters at their beginning do not. */
const lettersOfStem = 5

/**
 * The responsibilities of both sides out of texts that stand one after another, in the order of the headers. Where two texts
 * are the same, or one side does what the other takes part in, or a text names its side, the border lies between; if
 * that leaves more than one place for it, nothing is said.
 */
export function dutiesOfSides(
  groups: readonly Group[],
  columns: readonly ScheduleColumn[],
  recognised: boolean,
): { readonly unit: string; readonly agency: string } | null {
  const sides = columns.filter((column) => isSide(column))
  const [first, second] = sides
  if (first === undefined || second === undefined) return null
  const texts = groups.length > mostGroups ? [] : dutiesOf(groups)
  const borders = texts.flatMap((_, border) => (border > 0 && parts(texts, border, sides, recognised) ? [border] : []))
  const [border] = borders
  if (border === undefined || borders.length > 1) return null
  const before = joined(texts.slice(0, border))
  const after = joined(texts.slice(border))
  return first === 'unitResponsibility' ? { unit: before, agency: after } : { unit: after, agency: before }
}

function isSide(column: ScheduleColumn): column is Side {
  return column in sideWords
}

/** The duties of each group; a line in lower case goes on with the duty before it, also into the next group. */
function dutiesOf(groups: readonly Group[]): readonly (readonly string[])[] {
  const texts: string[][] = []
  for (const { lines } of groups) {
    const text: string[] = []
    for (const line of lines) {
      const open = text.length > 0 ? text : (texts.at(-1) ?? text)
      const before = open.at(-1)
      if (before !== undefined && /^\p{Ll}/u.test(line)) open[open.length - 1] = `${before} ${line}`
      else text.push(line)
    }
    if (text.length > 0) texts.push(text)
  }
  return texts
}

function parts(
  texts: readonly (readonly string[])[],
  border: number,
  sides: readonly Side[],
  recognised: boolean,
): boolean {
  const halves = [texts.slice(0, border), texts.slice(border)]
  return halves.every((half, index) => {
    const duties = half.map((text) => text.map((duty) => compared(duty, recognised)))
    const other = sides[1 - index]
    return !repeats(duties) && (other === undefined || !sideWords[other].test(duties.flat().join(' · ')))
  })
}

/** Whether one side would say the same twice, or take part in what it does itself. */
function repeats(side: readonly (readonly string[])[]): boolean {
  const whole = side.map((duties) => duties.join(' · '))
  if (new Set(whole).size < whole.length) return true
  const duties = side.flat()
  return duties.some((duty) => {
    const shared = /^soucinnost \S{1,3} (.+)$/.exec(duty)?.[1]
    return shared !== undefined && duties.some((other) => other !== duty && sameStems(shared, other))
  })
}

/** "přípravě podkladů" and "Příprava podkladů": the same words in another case. */
function sameStems(one: string, other: string): boolean {
  const words = one.split(' ')
  const others = other.split(' ')
  return words.length === others.length && words.every((word, index) => stem(word) === stem(others[index] ?? ''))
}

function stem(word: string): string {
  return glyphSkeleton(word).slice(0, lettersOfStem)
}

function compared(duty: string, recognised: boolean): string {
  return letters(recognised ? repairedWords(duty) : duty)
}

function joined(texts: readonly (readonly string[])[]): string {
  return foldSpaces(texts.flat().join(' '))
}
