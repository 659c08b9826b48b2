import { fold } from '#kernel/folding.ts'
import type { Presence } from '../meeting.ts'
import { attendantKey } from '../same-attendant.ts'
import type { LabelledPart } from './labelled-parts.ts'
import type { PaperLine } from './paper-line.ts'
import { peopleInTables } from './people-in-tables.ts'
import { peopleInWords } from './person-in-words.ts'
import type { Read, ReadAttendant } from './proposal.ts'

export type PeopleOfPaper = {
  readonly attendance: readonly Read<ReadAttendant>[]
  readonly presentCount: Read<number> | null
}

const presenceOf: Readonly<Partial<Record<LabelledPart['label'], Presence>>> = {
  present: 'in-person',
  remote: 'remote',
  excused: 'excused',
  absent: 'absent',
}
const sureness = { table: 0.95, list: 0.9 } as const

/** Who came, who was excused and who was missing: by a table of people, else by what stands beside „Přítomni“ and the like. */
export function peopleOfPaper(lines: readonly PaperLine[], parts: readonly LabelledPart[]): PeopleOfPaper {
  const inTables = peopleInTables(lines).map((one) => ({ ...one, confidence: sureness.table }))
  const inLists = parts.flatMap(({ label, lines: texts, passage }) => {
    const presence = presenceOf[label]
    if (presence === undefined) return []
    return texts
      .flatMap((text) => peopleInWords(text))
      .map((person) => ({
        value: { ...person, presence: presence === 'in-person' ? presenceIn(person.organisation) : presence },
        passage,
        confidence: sureness.list,
      }))
  })
  return { attendance: onceEach([...inTables, ...inLists]), presentCount: countIn(parts) }
}

/** „(online)“ beside a name. */
function presenceIn(about: string | null): Presence {
  return /\b(?:online|on-line|dalkove|na dalku|teams|zoom|distancne)\b/u.test(fold(about ?? ''))
    ? 'remote'
    : 'in-person'
}

function onceEach(people: readonly Read<ReadAttendant>[]): readonly Read<ReadAttendant>[] {
  const seen = new Set<string>()
  return people.filter(({ value }) => {
    const key = attendantKey(value)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** „Přítomno: 12“, „Počet účastníků: 12 osob“. */
function countIn(parts: readonly LabelledPart[]): Read<number> | null {
  for (const { label, lines, passage } of parts) {
    if (label !== 'count' && label !== 'present') continue
    const [, digits] = /^(\d{1,4})(?:\s+(?:osob|lid|člen|účastník|přítomn)\p{L}*)?\.?$/iu.exec(lines[0] ?? '') ?? []
    if (digits !== undefined) return { value: Number(digits), passage, confidence: sureness.list }
  }
  return null
}
