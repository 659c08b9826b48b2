import { fold, foldSpaces } from '#kernel/folding.ts'
import type { Found, SectionKey } from '../draft.ts'
import { found, missing } from './found.ts'
import type { Passage } from './passage.ts'
import type { Reading } from './reading.ts'
import { type Readable, readable } from './text/readable.ts'

/** Registration numbers of both periods, with the slips seen in papers: a stray dot, a hyphen for the underscore, spaces. */
const number2014 =
  /CZ\s?\.\s?(\d{2})\s?\.\s?(\d)\s?\.\s?(\d{2})\s?\/\s?0\.0\.?\s?(?:\/\s?0\.0\.?\s?)?\/\s?(\d{2})\s?[_.-]?\s?(\d{3})\s?\/\s?(\d{7})(?!\d)/u
const number2021 =
  /CZ\s?\.\s?(\d{2})\s?\.\s?(\d{2})\s?\.\s?(\d{2})\s?\/\s?00\s?\/\s?(\d{2})\s?[_.-]?\s?(\d{3})\s?\/\s?(\d{7})(?!\d)/u

/** The number of the agency's own project as registers write it; `raw` keeps the printed one. */
export function agencyProjectNumber(reading: Reading): Found<string> {
  for (const piece of [...passagesOnAgency(reading), ...reading.footnotes]) {
    const { text } = piece.source
    const printed = number2014.exec(text) ?? number2021.exec(text)
    if (printed !== null) return found(canonicalNumber(printed[0]), printed[0], 0.99, piece)
  }
  return missing()
}

/** Sections in which a unit names projects and strategies of its own; only a sentence on the agency speaks of its there. */
const sectionsOfUnit: readonly SectionKey[] = ['themes', 'partnership', 'reusedStrategy', 'plan', 'expectedMeasures']

function passagesOnAgency({ sections }: Reading): readonly Passage[] {
  return sections
    .flatMap(({ key, passages }) =>
      passages.filter(({ text }) => !sectionsOfUnit.includes(key) || /\basz\b|agentur/.test(fold(text))),
    )
    .toSorted((one, other) => one.order - other.order)
}

/** "CZ.03.2.63/0.0./0.0/15_030/0000605" → "CZ.03.2.63/0.0/0.0/15_030/0000605"; an unknown shape comes back as it is. */
function canonicalNumber(printed: string): string {
  const old = number2014.exec(printed)
  if (old) return `CZ.${old[1]}.${old[2]}.${old[3]}/0.0/0.0/${old[4]}_${old[5]}/${old[6]}`
  const current = number2021.exec(printed)
  if (current) return `CZ.${current[1]}.${current[2]}.${current[3]}/00/${current[4]}_${current[5]}/${current[6]}`
  return printed
}

/** The project's name: the words between "projektu" and its registration number, or what the ASZ says it carries out. */
export function agencyProjectName(reading: Reading): Found<string> {
  for (const passage of passagesOnAgency(reading)) {
    const words = readable(passage.text, reading.recognised)
    const name = nameBeforeNumber(words) ?? nameAfterCarrier(words)
    if (name !== null) return found(foldSpaces(name), name, 0.99, passage)
  }
  return missing()
}

function nameBeforeNumber({ folded, cut }: Readable): string | null {
  const registered = /[,(]?\s*\(?reg(?:\.|istracni)\s*[^\s\d]{1,6}[.:]?\s*cz\s?\./.exec(folded)
  if (registered === null) return null
  const start = folded.lastIndexOf('projektu ', registered.index)
  const name = start < 0 ? '' : unquoted(cut(start + 'projektu '.length, registered.index))
  return name === '' ? null : name
}

function nameAfterCarrier({ folded, cut }: Readable): string | null {
  const carrier = /realizatorem projektu\s+(.+?)(?=[\s¹²³⁰⁴-⁹*]*\s+a\s+rozsah|[,.]|$)/u.exec(folded)
  if (carrier?.[1] === undefined) return null
  const start = carrier.index + carrier[0].length - carrier[1].length
  return unquoted(cut(start, start + carrier[1].length))
}

function unquoted(name: string): string {
  return name
    .trim()
    .replace(/^[„"“]|[“"”]$|[¹²³⁰⁴-⁹*]+$/gu, '')
    .trim()
}
