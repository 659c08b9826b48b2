import type { Theme } from '../draft.ts'
import type { Line, Passage } from './passage.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { foldInPlace } from './text/fold-in-place.ts'
import { isNotApplicable, isPlaceholder } from './text/placeholder.ts'
import { isOpenEnd, splitSentenceList, withoutEndMarks } from './text/split-list.ts'

/**
 * Thematic areas of the cooperation: one per list item, or per comma when a sentence lists them. The words „Prioritně“ and
 * „Dále“ divide them; without either word a theme has no priority.
 */
export function themesOf(reading: Reading): readonly Theme[] {
  const section = sectionOf(reading.sections, 'themes')
  if (section === null) return []
  const lines = section.passages.flatMap((passage) => passage.lines.map((line) => ({ line, passage })))
  const listed = lines.some(({ line }) => line.list)
  const themes: Theme[] = []
  let priority: Theme['priority'] = null

  for (const { line, passage } of lines) {
    const said = priorityWord(line)
    if (said !== null) priority = said.priority
    const rest = said === null ? line.text : said.rest
    const names = listed
      ? line.list
        ? [rest]
        : said === null
          ? []
          : inSentence(rest)
      : sentenceThemes(rest, said !== null, lines.length)
    themes.push(...names.filter((name) => isTheme(name)).map((name) => theme(name, priority, passage)))
  }
  return themes
}

/** "Prioritně:" and "Dále:" at the beginning of a line, with what follows. */
function priorityWord(line: Line): { priority: Theme['priority']; rest: string } | null {
  const match =
    /^(prioritne|prioritni (?:tematicke )?oblasti|dale|dalsi (?:tematicke )?oblasti)(?:\s*:\s*|\s+(?=na |se |v )|$)/.exec(
      foldInPlace(line.text),
    )
  if (match?.[1] === undefined) return null
  return { priority: match[1].startsWith('prior') ? 'primary' : 'other', rest: line.text.slice(match[0].length) }
}

function sentenceThemes(text: string, afterWord: boolean, lines: number): readonly string[] {
  const lead = /(?:oblast(?:i|ech|em)?|temat(?:a|ech)?)\s*:\s*/.exec(foldInPlace(text))
  if (lead !== null) return inSentence(text.slice(lead.index + lead[0].length))
  const focus = /\bzamer\S*\s+(?:se\s+)?(?:zejmena\s+|predevsim\s+)?na\s+(?:oblasti?\s+)?(?!tyto|nasledujici)/.exec(
    foldInPlace(text),
  )
  if (focus !== null && lines === 1) return inSentence(text.slice(focus.index + focus[0].length))
  const bare = !/[.:]\s*$/u.test(text) && !/\b(?:bude|budou|je|jsou|se)\b/.test(foldInPlace(text))
  return afterWord || bare ? inSentence(text) : []
}

function inSentence(text: string): readonly string[] {
  const sentence = /^[^.]*(?:\.(?!\s+\p{Lu}|\s*$)[^.]*)*/u.exec(text)?.[0] ?? text
  return splitSentenceList(sentence)
}

function isTheme(text: string): boolean {
  const name = withoutEndMarks(text)
  return name !== '' && !isOpenEnd(name) && !isPlaceholder(name) && !isNotApplicable(name)
}

function theme(text: string, priority: Theme['priority'], passage: Passage): Theme {
  const whole = withoutEndMarks(text)
  const end = /\s*\(|\s+[–—-]\s+|\s*:\s*/u.exec(whole)
  const name = end === null ? whole : whole.slice(0, end.index)
  const rest = end === null ? '' : whole.slice(end.index)
  return { name: name.trim(), detail: detailOf(rest), priority, source: { ...passage.source, text: text.trim() } }
}

/** What follows the name, without the bracket or dash that parts them. */
function detailOf(rest: string): string | null {
  const bare = rest.replace(/^\s*(?:[–—:-]\s*|\()/u, '')
  const detail = rest.trimStart().startsWith('(') ? bare.replace(/\)\s*$/u, '') : bare
  return detail.trim() === '' ? null : detail.trim()
}
