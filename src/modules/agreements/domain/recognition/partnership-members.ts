import { fold } from '#kernel/folding.ts'
import type { AgreementDraft } from '../draft.ts'
import { type Line } from './lines.ts'
import { part } from './piece.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { readable } from './text/readable.ts'
import { sentencesOf, withoutFullStop } from './text/sentences.ts'
import { isOpenEnd, splitAtCommas, withoutEndMarks } from './text/split-list.ts'
import { groupNames } from './vocabulary/member-groups.ts'

/** Nobody has so many members; a longer sentence is no list. */
const longestList = 10_000

type Member = AgreementDraft['partnershipMembers'][number]

/**
 * Members of the local partnership. Where the form groups them ("zástupci města (vedoucí odboru, …) a neziskových
 * organizací (…)"), each carries the name of its group.
 */
export function partnershipMembersOf(reading: Reading): readonly Member[] {
  const section = sectionOf(reading.sections, 'partnership')
  const members: Member[] = []
  let open = false

  for (const passage of section?.passages ?? []) {
    for (const line of passage.lines) {
      if (line.list) {
        if (open) members.push(...itemMembers(line))
        continue
      }
      open = opensList(line.text, reading.recognised)
      members.push(...sentencesOf(line.text).flatMap((text) => membersInSentence(text, line, reading.recognised)))
    }
  }
  return members
}

function opensList(line: string, recognised: boolean): boolean {
  const last = sentencesOf(line).at(-1) ?? ''
  return last.endsWith(':') && /\bslozeni\b|\bclen(?:y|ove|em)\b/.test(readable(last, recognised).folded)
}

/** "Složení Lokálního partnerství: …", "Členy LP jsou …", and one inside the other. */
function membersInSentence(sentence: string, line: Line, recognised: boolean): readonly Member[] {
  const content = afterLead(sentence, recognised)
  if (content === null || content === '' || content.length > longestList) return []
  const { source } = part(line, sentence)
  const bracketed = Array.from(content.matchAll(/([^(),]+)\(([^()]*)\)/gu))
  if (bracketed.length > 1) {
    return bracketed.flatMap((match) => {
      const group = groupName(match[1] ?? '')
      return splitAtCommas(match[2] ?? '').map((name) => ({ name: withoutEndMarks(name), group, source }))
    })
  }
  return names(content).map((name) => ({ name, group: null, source }))
}

function afterLead(sentence: string, recognised: boolean): string | null {
  let rest = withoutFullStop(sentence)
  let led = false
  for (const lead of [
    /^slozeni(?:(?: lokalniho)? partnerstvi| lp)?\s*:\s*/,
    /^(?:stalymi )?clen(?:y|ove|em)(?:(?: lokalniho)? partnerstvi| lp)?(?: jsou| budou| tvori| je)?\s*:?\s*/,
  ]) {
    const { folded, cut } = readable(rest, recognised)
    const match = lead.exec(folded)
    if (match === null) continue
    rest = cut(match[0].length)
    led = true
  }
  return led ? rest : null
}

/** A list item: one member, or a group with its members after a colon. */
function itemMembers({ text, source }: Line): readonly Member[] {
  const parts = /^([^:]+):\s*(.+)$/u.exec(text) ?? /^([^(]+)\(([^()]+)\)[.,;]?$/u.exec(text)
  if (parts?.[1] === undefined || parts[2] === undefined) {
    return [withoutEndMarks(text)].filter(isMember).map((name) => ({ name, group: null, source }))
  }
  const label = parts[1].trim()
  const group = /^zástupc/iu.test(label) ? groupName(label) : label
  return splitAtCommas(parts[2])
    .map(withoutEndMarks)
    .filter(isMember)
    .map((name) => ({ name, group, source }))
}

function names(content: string): readonly string[] {
  const parts = splitAtCommas(content.replace(/\s*\([^()]*\)$/u, '')).map((part) => withoutEndMarks(part))
  const last = parts.at(-1) ?? ''
  const at = /\s+a\s+(?=\p{Lu}|zástup|další|jiní|ostatní|manaž|konzultant|členov)/u.exec(last)
  const all =
    at === null ? parts : [...parts.slice(0, -1), last.slice(0, at.index), last.slice(at.index + at[0].length)]
  return all.map((name) => name.trim()).filter(isMember)
}

function isMember(name: string): boolean {
  return name !== '' && !isOpenEnd(name)
}

/** The group's name in the nominative: "a neziskových organizací" → "neziskové organizace". */
function groupName(words: string): string | null {
  const bare = words.trim().replace(/^(?:a |dále )?(?:zástupci |zástupce |zastupci |zastupce )?/iu, '')
  return bare === '' ? null : (groupNames[fold(bare)] ?? bare)
}
