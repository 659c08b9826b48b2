import type { AgreementDraft } from '../draft.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { type Readable, readable } from './text/readable.ts'
import { sentencesOf, withoutFullStop } from './text/sentences.ts'
import { isOpenEnd, splitAtCommas, splitSentenceList, withoutEndMarks } from './text/split-list.ts'

type WorkingGroup = AgreementDraft['workingGroups'][number]

const group = 'pracovni(?:ch|m|mi)? skupin(?:a|u|y|e|am|ami|ach)?'
const anyGroup = new RegExp(group)
const groupOfItem = new RegExp(`^(?:${group}|ps)\\s+(?!lokalniho|bude|je\\b|jsou)[–:-]?\\s*`)
const listOfGroups = new RegExp(`${group}[^:]{0,40}:\\s*(?=\\S)`)
const oneGroup = new RegExp(`(?:vznik|vzniku|vznikne|zrizen[ao]?|ustavena?) (?:jedn[eay]\\S* )?${group} (pro [^,.;(]+)`)
const counts: readonly (readonly [RegExp, number])[] = [
  [/\bdve\b|\b2\b/, 2],
  [/\btri\b|\b3\b/, 3],
  [/\bctyri\b|\b4\b/, 4],
  [/\bpet\b|\b5\b/, 5],
]

/** Working groups of the local partnership, without the words „pracovní skupina“ and a closing remark in brackets. */
export function workingGroupsOf(reading: Reading): readonly WorkingGroup[] {
  const section = sectionOf(reading.sections, 'partnership')
  if (section === null) return []
  const groups: WorkingGroup[] = []
  let announced = false

  for (const passage of section.passages) {
    for (const line of passage.lines) {
      const words = readable(line.text, reading.recognised)
      const names = line.list
        ? groupInItem(words, announced)
        : sentencesOf(line.text).flatMap((sentence) => groupsInSentence(readable(sentence, reading.recognised)))
      for (const name of names.map(nameOf)) {
        if (name !== '' && !isOpenEnd(name)) groups.push({ name, source: line.source })
      }
      if (!line.list) announced = announces(words.folded)
    }
  }
  return groups
}

/** An item that says that it is a group, or any item of a list that was announced as one of groups. */
function groupInItem({ folded, cut }: Readable, announced: boolean): readonly string[] {
  const item = groupOfItem.exec(folded)
  if (item !== null) return [cut(item[0].length)]
  return announced ? [cut(0)] : []
}

/** A line that ends in a colon and whose last sentences speak of working groups opens a list of them. */
function announces(folded: string): boolean {
  return (
    folded.endsWith(':') &&
    anyGroup.test(folded) &&
    !/\bclen|\bslozeni|\bprojednava/.test(folded.split('. ').at(-1) ?? '')
  )
}

function groupsInSentence({ folded, cut }: Readable): readonly string[] {
  const list = listOfGroups.exec(folded)
  if (list !== null) return listed(withoutFullStop(cut(list.index + list[0].length)), folded.slice(0, list.index))
  const one = oneGroup.exec(folded)
  if (one?.[1] === undefined) return []
  const start = one.index + one[0].length - one[1].length
  return [cut(start, start + one[1].length)]
}

/** The last part is cut at its " a " unless the sentence says how many groups there are and the commas give that number. */
function listed(text: string, before: string): readonly string[] {
  const parts = splitAtCommas(text)
  const count = counts.find(([word]) => word.test(before))?.[1]
  return count === parts.length || /\)\s*$/u.test(parts.at(-1) ?? '') ? parts : splitSentenceList(text)
}

function nameOf(text: string): string {
  return withoutEndMarks(text)
    .replace(/\s*\([^()]*\)$/u, '')
    .trim()
}
