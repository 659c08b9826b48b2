import type { Paragraph } from '../../model.ts'

type ListItem = { text: string; readonly list: NonNullable<Paragraph['list']> }
type Prose = { readonly lines: readonly string[] }

/**
 * Parts lines into items of lists and the text between them. A bullet makes an item; a number only when the lines count from
 * one on, because „2. kvartál“ and „1. 4. 2023“ are no items. Where lines are broken, one in lower case goes on with its item.
 */
export function listItemsOf(lines: readonly string[], broken: boolean): readonly (ListItem | Prose)[] {
  const numbered = countedFromOne(lines)
  const parts: (ListItem | { lines: string[] })[] = []
  for (const [index, line] of lines.entries()) {
    const bullet = /^[-–•·▪▫◦‣➢*\uf0a7\uf0b7]\s+(?=\S)/u.exec(line)?.[0]
    const label = numbered.has(index) ? /^\d{1,2}[.)]/.exec(line)?.[0] : undefined
    const last = parts.at(-1)
    if (bullet !== undefined) parts.push({ text: line.slice(bullet.length), list: { level: 0, marker: 'bullet' } })
    else if (label !== undefined)
      parts.push({ text: line.slice(label.length).trim(), list: { level: 0, marker: 'number', label } })
    else if (last !== undefined && 'lines' in last) last.lines.push(line)
    else if (last !== undefined && broken && /^\p{Ll}/u.test(line)) last.text += `\n${line}`
    else parts.push({ lines: [line] })
  }
  return parts
}

/** Lines next to each other that are numbered 1, 2, 3 … */
function countedFromOne(lines: readonly string[]): ReadonlySet<number> {
  const numbers = lines.map((line) => Number(/^(\d{1,2})[.)]\s+\p{Lu}/u.exec(line)?.[1] ?? Number.NaN))
  const counted = new Set<number>()
  for (const [index, number] of numbers.entries()) {
    if (number === 1 && numbers[index + 1] === 2) counted.add(index)
    if (number > 1 && counted.has(index - 1)) counted.add(index)
  }
  return counted
}
