import { foldSpaces } from '#kernel/folding.ts'
import type { Strategy } from '../draft.ts'
import { type Piece, part } from './piece.ts'
import type { Reading } from './reading.ts'
import { sectionOf } from './sections.ts'
import { foldInPlace } from './text/fold-in-place.ts'
import { isNotApplicable, isPlaceholder } from './text/placeholder.ts'
import { datePattern, isoOf } from './text/printed-dates.ts'
import { type Readable, readable } from './text/readable.ts'
import { sentencesOf, withoutFullStop } from './text/sentences.ts'
import { isOpenEnd, splitAtCommas, splitOutsideBrackets, withoutEndMarks } from './text/split-list.ts'

const strategyWord = /^(?:\S+\s+){0,3}?(?:strateg|koncepc|plan\b|plan[uy]?\b|program|politik)/
const leadWords =
  /(?:v souladu s(?:e)?|vazb[auy] na|navazuje na|navazovat na|vychazi z(?:e)?|synergie s(?:e)?|v navaznosti na)\s*:?\s+(?:(?:dalsimi |temito |nasledujicimi |strategickymi |koncepcnimi )*dokument\S*(?:[^–:;,.]{0,40})?\s*[–:-]\s*)?/

const yearsOfTitle = new RegExp(
  `(?:pro obdobi |na obdobi |na leta |na roky |z let )?\\(?(${datePattern})\\s*[–—-]\\s*(${datePattern})\\)?`,
)
const lastYearOfTitle = new RegExp(`\\(?do (?:konce )?(?:roku )?(${datePattern})\\)?`)
const firstYearOfTitle = new RegExp(
  `(?:od roku |z roku )?\\((?:od roku |z roku )?(${datePattern})\\)$|(?:od roku|z roku|na rok) (${datePattern})$`,
)

/** Strategies that the plan ties in with: after "v souladu s dokumenty …", "má vazbu na …". */
export function linkedStrategiesOf(reading: Reading): readonly Strategy[] {
  const section = sectionOf(reading.sections, 'plan')
  const strategies: Strategy[] = []
  let open = false
  for (const passage of section?.passages ?? []) {
    for (const line of passage.lines) {
      if (line.list) {
        if (open) strategies.push(...strategy(line.text, line))
        continue
      }
      const lists = sentencesOf(line.text).flatMap((sentence) => afterLead(readable(sentence, reading.recognised)))
      strategies.push(...lists.flatMap((list) => inList(list)).flatMap((text) => strategy(text, line)))
      open = line.text.endsWith(':') && leadWords.test(`${foldInPlace(line.text)} `)
    }
  }
  return strategies
}

/** Documents of 2014–2020 that go on serving in the new period: one per line. */
export function reusedStrategiesOf(reading: Reading): readonly Strategy[] {
  const section = sectionOf(reading.sections, 'reusedStrategy')
  return (section?.passages ?? []).flatMap((passage) =>
    passage.lines
      .filter((line) => !line.text.endsWith(':'))
      .flatMap((line) => splitOutsideBrackets(line.text, /;/).flatMap((text) => strategy(text, line))),
  )
}

function afterLead({ folded, cut }: Readable): readonly string[] {
  const match = leadWords.exec(folded)
  if (match === null) return []
  const rest = withoutFullStop(cut(match.index + match[0].length)).trim()
  return rest === '' || rest === ':' ? [] : [rest]
}

/** Semicolons part the titles where there are any, else commas; an " a " only before another strategy. */
function inList(text: string): readonly string[] {
  const semicolons = splitOutsideBrackets(text, /;/)
  const parts = semicolons.length > 1 ? semicolons : splitAtCommas(text)
  return parts.flatMap((part) => atConjunctions(part))
}

function atConjunctions(part: string): readonly string[] {
  const folded = foldInPlace(part)
  for (const match of folded.matchAll(/\s+a\s+/g)) {
    const rest = folded.slice(match.index + match[0].length)
    if (strategyWord.test(rest))
      return [part.slice(0, match.index), ...atConjunctions(part.slice(match.index + match[0].length))]
  }
  return [part]
}

function strategy(text: string, piece: Piece): readonly Strategy[] {
  const whole = withoutEndMarks(foldSpaces(text))
  if (whole === '' || isOpenEnd(whole) || isPlaceholder(whole) || isNotApplicable(whole) || !/\p{L}{3}/u.test(whole))
    return []
  return [{ ...period(whole), source: part(piece, text).source }]
}

/** The years of a title; at its end they are cut off, inside it they stay part of the wording. */
function period(title: string): Omit<Strategy, 'source'> {
  const folded = foldInPlace(title)
  const range = yearsOfTitle.exec(folded)
  if (range !== null) return { title: untilPeriod(title, range), from: iso(range[1]), to: iso(range[2]) }
  const until = lastYearOfTitle.exec(folded)
  if (until !== null) return { title: untilPeriod(title, until), from: null, to: iso(until[1]) }
  const single = firstYearOfTitle.exec(folded)
  if (single !== null) return { title: untilPeriod(title, single), from: iso(single[1] ?? single[2]), to: null }
  return { title, from: null, to: null }
}

function untilPeriod(title: string, match: RegExpExecArray): string {
  const atEnd = match.index + match[0].length === title.length
  return atEnd ? title.slice(0, match.index).replace(/[\s,–-]+$/u, '') : title
}

function iso(printed: string | undefined): string | null {
  return printed === undefined ? null : isoOf(printed)
}
