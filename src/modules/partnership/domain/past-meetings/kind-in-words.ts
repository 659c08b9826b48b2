import { fold } from '#kernel/folding.ts'
import type { MeetingKind } from '../../../obligations/index.ts'

/** A working group belongs to the partnership and is named before it; field workers may meet in a working group. */
const kindWords: readonly (readonly [RegExp, MeetingKind])[] = [
  [/\bterenni\p{L}* (?:socialni\p{L}* )?pracovni[kc]|\bterenist/u, 'field-workers'],
  [/\bpracovni\p{L}* skupin|\bps\b/u, 'working-group'],
  [/\blokalni\p{L}* partnerstvi|\blp\b|\blps[vz]\b/u, 'local-partnership'],
  [/\bkonzultac|\b(?:schuzk|setkani)\p{L}* .{0,40}\bkonzultant/u, 'consultation'],
  [/\bzastupitelstv|\brad[aey] (?:mesta|obce|mestyse)/u, 'council'],
]

/** The kind of meeting that a title, a cell or a name of a file speaks of; null when none. */
export function kindInWords(text: string): MeetingKind | null {
  const folded = fold(text).replaceAll('_', ' ')
  return kindWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

const group =
  /(?:pracovn\p{L}* skupin\p{L}*|(?<!\p{L})PS(?!\p{L}))\s*(?:pro |k )?(?:„([^“"]+)[“"]|"([^"]+)"|([\p{L}][\p{L}\s-]*?))(?=\s*(?:[,.;:(–]|\d|lokáln|konan|dne|ze dne|v \p{Lu}|při |$))/iu

/** The name of a working group: „pracovní skupina Bydlení“ is „Bydlení“; null when it has none. */
export function workingGroupName(text: string): string | null {
  const [, low, straight, plain] = group.exec(text) ?? []
  const name = (low ?? straight ?? plain ?? '').trim()
  return name === '' || name.length > 80 || kindInWords(name) !== null ? null : name
}
