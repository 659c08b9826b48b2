import type { Theme } from '../draft.ts'
import type { Line } from './lines.ts'
import { isOfWideTable } from './passage.ts'
import { part } from './piece.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { isNotApplicable, isPlaceholder } from './text/placeholder.ts'
import { type Readable, readable } from './text/readable.ts'
import { sentencesOf, withoutFullStop } from './text/sentences.ts'
import { isOpenEnd, splitSentenceList, withoutEndMarks } from './text/split-list.ts'

/**
 * Thematic areas of the cooperation: one per list item, or per comma when a sentence lists them. The words „Prioritně“ and
 * „Dále“ divide them; without either word a theme has no priority.
 */
export function themesOf(reading: Reading): readonly Theme[] {
  const section = sectionOf(reading.sections, 'themes')
  if (section === null) return []
  const lines = section.passages.filter((passage) => !isOfWideTable(passage)).flatMap((passage) => passage.lines)
  const listed = lines.some((line) => line.list)
  const themes: Theme[] = []
  let priority: Theme['priority'] = null
  let told = false

  for (const line of lines) {
    for (const text of line.list ? [line.text] : sentencesOf(line.text)) {
      const said = priorityWord(readable(text, reading.recognised))
      if (said !== null || opensUnknownList(line, themes)) priority = said?.priority ?? null
      const rest = said?.rest ?? text
      const around = { afterWord: said !== null, alone: lines.length === 1, bareCounts: !told }
      const betweenItems = listed && said === null
      const words = readable(withoutFullStop(rest), reading.recognised)
      const inSentence = betweenItems ? [] : themesInSentence(words, rest, around)
      const names = line.list ? [rest] : inSentence
      if (said !== null) told = rest !== ''
      themes.push(...names.filter((name) => isTheme(name)).map((name) => theme(name, priority, line)))
    }
  }
  return themes
}

/** A line before a further list that says neither is no reason to keep the priority of the list above. */
function opensUnknownList(line: Line, before: readonly Theme[]): boolean {
  return before.length > 0 && !line.list && line.text.endsWith(':')
}

/** "Prioritně:" and "Dále:" at the beginning of a line or sentence, with what follows. */
function priorityWord({ folded, cut }: Readable): { priority: Theme['priority']; rest: string } | null {
  const match =
    /^(prioritne|prioritni (?:tematicke )?oblasti|dale|dalsi (?:tematicke )?oblasti)(?:\s*:\s*|\s+(?=na |se |v )|$)/.exec(
      folded,
    )
  if (match?.[1] === undefined) return null
  return { priority: match[1].startsWith('prior') ? 'primary' : 'other', rest: cut(match[0].length) }
}

const focusWords = /\bzamer\S*\s+(?:se\s+)?(?:zejmena\s+|predevsim\s+)?na\s+(?:oblasti?\s+)?(?!tyto|nasledujici|techto)/

/** What stands around a sentence: a word of priority before it, no other line, no themes told after such a word yet. */
type Around = { readonly afterWord: boolean; readonly alone: boolean; readonly bareCounts: boolean }

/** "… se zaměří na tyto oblasti: a, b a c" or, after a word of priority, only the list. */
function themesInSentence({ folded, cut }: Readable, text: string, around: Around): readonly string[] {
  const { afterWord, alone, bareCounts } = around
  const lead = /(?:oblast(?:i|ech|em)?|temat(?:a|ech)?)\s*:\s*/.exec(folded)
  if (lead !== null) return splitSentenceList(cut(lead.index + lead[0].length))
  const focus = focusWords.exec(folded)
  if (focus !== null && (afterWord || alone)) return splitSentenceList(cut(focus.index + focus[0].length))
  const preposition = /^(?:na|v)\s+(?:oblasti?\s+)?/.exec(folded)
  if (preposition !== null && afterWord) return splitSentenceList(cut(preposition[0].length))
  // After "Dále: zdraví" on one line a line without any word is no further theme, but the beginning of something else.
  const bare = bareCounts && !/[.:]\s*$/u.test(text) && !/\b(?:bude|budou|je|jsou|se)\b/.test(folded)
  return afterWord || bare ? splitSentenceList(cut(0)) : []
}

function isTheme(text: string): boolean {
  const name = withoutEndMarks(text)
  return name !== '' && !isOpenEnd(name) && !isPlaceholder(name) && !isNotApplicable(name)
}

function theme(text: string, priority: Theme['priority'], line: Line): Theme {
  const whole = withoutEndMarks(text)
  const end = /\s*\(|\s+[–—-]\s+|\s*:\s*/u.exec(whole)
  const name = end === null ? whole : whole.slice(0, end.index)
  const rest = end === null ? '' : whole.slice(end.index)
  return { name: name.trim(), detail: detailOf(rest), priority, source: part(line, text).source }
}

/** What follows the name, without the bracket or dash that parts them. */
function detailOf(rest: string): string | null {
  const text = rest.trim()
  const whole = /^\((.*)\)$/su.exec(text)?.[1]
  const detail = whole ?? text.replace(/^\(([^()]*)\)/u, '$1').replace(/^(?:[–—:-]|\()\s*/u, '')
  return detail.trim() === '' ? null : detail.trim()
}
