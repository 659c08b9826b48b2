import type { Clause } from '../../../deadlines/index.ts'
import { foldSpaces } from '../../../kernel/folding.ts'
import type { ScheduleRow } from '../../agreements/index.ts'

const longest = 80

/** A short name of a duty in the agreement's own words: what the clause says, else the specification, else the activity. */
export function shortTitle(row: ScheduleRow, clause: Clause): string {
  const said = 'what' in clause && clause.what !== null ? clause.what : (row.specification ?? row.activity)
  return capitalised(shortened(foldSpaces(said)))
}

/** The first sentence without brackets; if it is still long, up to its last comma, dash or word that fits. */
function shortened(text: string): string {
  const sentence = text.replace(/\s*\([^)]*\)?/g, '').split(/(?<=\p{Ll}{3})[.;] /u)[0] ?? text
  const trimmed = sentence.replace(/[\s.,;:–-]+$/u, '')
  if (trimmed.length <= longest) return trimmed
  const head = trimmed.slice(0, longest)
  const end = Math.max(head.lastIndexOf(', '), head.lastIndexOf(' – '), head.lastIndexOf(' - '))
  return end > longest / 3 ? head.slice(0, end) : `${head.slice(0, head.lastIndexOf(' '))} …`
}

function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('cs') + text.slice(1)
}
