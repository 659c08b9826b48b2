import { fold, foldSpaces } from '#kernel/folding.ts'
import type { RequiredRole } from '../../../obligations/index.ts'
import { unnamed } from '../unnamed.ts'
import type { ReadAttendant } from './proposal.ts'

type Person = Omit<ReadAttendant, 'presence'>

/** Words by which two capitalised words are an organisation rather than a name: „Charita Lhota“. */
const organisationWords =
  /\b(?:charit|urad|polici|skol|zs\b|ms\b|mest|obec|obce|mu\b|kraj|klub|centr|agentur|asz\b|diakoni|odbor|o\.? ?p\.? ?s|z\.? ?s\b|z\.? ?u\b|s\.? ?r\.? ?o|spol|poradn|farn|nemocnic|sluzb|nadac|nadej|probac|ospod|komise|zastupc)/u
const titles =
  /(?<![\p{L}])(?:Ing|Mgr|Bc|JUDr|MUDr|PhDr|PaedDr|RNDr|MgA|doc|prof|Dr|Th\.?D|Ph\.?\s?D|DiS|MBA|MPA|LL\.?M|CSc|DSc|arch|p?plk|mjr|kpt|[np]?por|n?strm|p?prap|nprap|n?rtm)\b\.?/gu
const nameShape = /^\p{Lu}[\p{Ll}'-]+(?:[ -]\p{Lu}[\p{Ll}.'-]*){1,3}$/u

const roleWords: readonly (readonly [RegExp, RequiredRole])[] = [
  [/\bkonzultant/u, 'consultant'],
  [/\bmanazer\p{L}* (?:socialniho|soc\.) zaclenovani|\bmsz\b|\bmanazer/u, 'manager'],
  [/\bpoveren\p{L}* zastupc/u, 'representative'],
]

/**
 * A person as lists of minutes word one: „Mgr. Jana Nová, DiS. (Klub Lhota)“, „Jana Nová – Klub Lhota“, or only an organisation,
 * for which somebody came. Null for words that are neither.
 */
export function personInWords(text: string): Person | null {
  const line = foldSpaces(text)
    .replace(/^(?:[-–•*]|\d{1,3}[.)])\s*/u, '')
    .replace(/[;,\s]+$/u, '')
    .replace(/(?<!(?:DiS|D|CSc|DSc|MBA|LL\.?M))\.+$/u, '')
  if (line === '' || line.length > 200) return null
  const [, before, bracket] = /^([^(]+)\(([^)]*)\)?$/u.exec(line) ?? []
  const parts = before === undefined ? partsOf(line) : [...partsOf(before.trim()), bracket ?? '']
  const [first = '', ...rest] = parts
  const about = rest.filter((part) => part !== '')
  const role = roleIn(line)
  if (isName(first)) return { name: first, organisation: organisationOf(about), role }
  const named = about.findIndex(isName)
  const organisations = [first, ...about.filter((_, index) => index !== named)]
  if (named !== -1) return { name: about[named] ?? '', organisation: organisationOf(organisations), role }
  return isOrganisation(first) ? { name: unnamed, organisation: organisationOf(parts), role } : null
}

/** Several people on one line, parted by semicolons or, where there are none, by commas. */
export function peopleInWords(text: string): readonly Person[] {
  const line = text.replace(/\s(?:a|i)\s(?=\p{Lu}\p{Ll}+\s\p{Lu})/gu, ', ')
  const semicolons = line.split(';').filter((part) => part.trim() !== '')
  if (semicolons.length > 1) return semicolons.flatMap((part) => personInWords(part) ?? [])
  const pieces = joinTitles(splitOutsideBrackets(line))
  const people = pieces.map(personInWords)
  // „Jana Nová, Klub Lhota“ is one person, „Jana Nová, Petr Malý“ are two.
  const names = pieces.filter((piece) => isName(withoutTitles(piece))).length
  if (pieces.length === 2 && names === 1) return [personInWords(pieces.join(' – '))].filter((person) => person !== null)
  return people.filter((person) => person !== null)
}

export function roleIn(text: string): RequiredRole | null {
  const folded = fold(text)
  return roleWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

/** Whether the words are a name of a person, academic titles aside. */
export function isName(text: string): boolean {
  const bare = withoutTitles(text)
  return nameShape.test(bare) && !organisationWords.test(fold(bare))
}

/** Words that stand alone for those who came: „Policie ČR“, „zástupce školy“; no sentences. */
function isOrganisation(text: string): boolean {
  return (
    text.split(' ').length <= 8 &&
    (organisationWords.test(fold(text)) || /^\p{Lu}/u.test(text)) &&
    !/[.!?:]\s/.test(text)
  )
}

function partsOf(line: string): readonly string[] {
  const byDash = line.split(/\s[–—-]\s|\t/u).map((part) => part.trim())
  return byDash.flatMap((part) => joinTitles(part.split(',').map((piece) => piece.trim())))
}

/** A title after the name belongs to it: „Jana Nová, Ph.D.“. */
function joinTitles(pieces: readonly string[]): readonly string[] {
  return pieces.reduce<readonly string[]>((joined, piece) => {
    const trimmed = piece.trim()
    const last = joined.at(-1)
    const isTitle = trimmed !== '' && withoutTitles(trimmed.replace(/\([^)]*\)$/, '')) === ''
    return isTitle && last !== undefined ? [...joined.slice(0, -1), `${last}, ${trimmed}`] : [...joined, trimmed]
  }, [])
}

function splitOutsideBrackets(line: string): readonly string[] {
  return line.split(/,(?![^(]*\))/u).filter((piece) => piece.trim() !== '')
}

function withoutTitles(text: string): string {
  return foldSpaces(
    text
      .replace(titles, ' ')
      .replace(/[\s,.]+$/u, '')
      .replace(/^[\s,.]+/u, ''),
  )
}

function organisationOf(parts: readonly string[]): string | null {
  const words = parts.filter((part) => part !== '').join(', ')
  return words === '' ? null : words
}
