import type { Document } from '#documents/model.ts'
import { textOf } from '#documents/text.ts'
import { icosIn } from './icos-in.ts'
import type { KnownUnit } from './name-of-unit.ts'
import { type Mention, unitFinder } from './units-in-text.ts'

/** How a unit was found, the strongest first: by its IČO, by its name at the beginning, by its name further on. */
export const unitEvidence = ['ico', 'head', 'text'] as const
export type UnitEvidence = (typeof unitEvidence)[number]

export type FoundUnit = {
  readonly unit: KnownUnit
  readonly by: UnitEvidence
  /** As it stands in the paper. */
  readonly quote: string
  /** 0…1 */
  readonly confidence: number
}

/** Of whom a paper is. When more units come into question, none is chosen and a person decides. */
export type UnitProposal = { readonly chosen: FoundUnit | null; readonly candidates: readonly FoundUnit[] }

/** Lines at the beginning in which a paper says whose it is. */
const headLines = 12
const mostCandidates = 5

type Found = Omit<FoundUnit, 'confidence'> & { readonly times: number }

/** The unit that a paper concerns, among those that are known. */
export function proposeUnit(document: Document, units: readonly KnownUnit[]): UnitProposal {
  const found = unitsIn(document, units)
  const strongest = unitEvidence.find((by) => found.some((one) => one.by === by))
  const leaders = withoutRegionsAround(found.filter(({ by }) => by === strongest))
  const [only, another] = leaders
  const chosen = only !== undefined && another === undefined ? sure(only, found) : null
  const candidates = found.map((one) => sure(one, found)).slice(0, mostCandidates)
  return { chosen, candidates }
}

/** Each unit once, by the strongest evidence; within it the one named more often first. */
function unitsIn(document: Document, units: readonly KnownUnit[]): readonly Found[] {
  const lines = [document.header ?? '', ...textOf(document).split('\n'), document.footer ?? '']
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const namesIn = unitFinder(units)
  const mentions = lines.flatMap((line, index) => [
    ...icosIn(line, units).map((mention) => ({ ...mention, by: 'ico' as const })),
    ...namesIn(line).map((mention) => ({ ...mention, by: index < headLines ? ('head' as const) : ('text' as const) })),
  ])
  return [...Map.groupBy(mentions, ({ unit }) => unit.id).values()]
    .map(strongestOf)
    .toSorted((a, b) => unitEvidence.indexOf(a.by) - unitEvidence.indexOf(b.by) || b.times - a.times)
}

function strongestOf(mentions: readonly (Mention & { readonly by: UnitEvidence })[]): Found {
  const [first, ...rest] = mentions.toSorted((a, b) => unitEvidence.indexOf(a.by) - unitEvidence.indexOf(b.by))
  if (first === undefined) throw new Error('A group of mentions is never empty.')
  return { ...first, times: rest.length + 1 }
}

/** A region beside a town is where the town lies. */
function withoutRegionsAround(found: readonly Found[]): readonly Found[] {
  const narrower = found.filter(({ unit }) => unit.kind !== 'region')
  return narrower.length === 0 ? found : narrower
}

/** Less sure when the paper also names another unit, and when the name stands only in the text. */
function sure({ times, ...found }: Found, all: readonly Found[]): FoundUnit {
  const others = all.filter(({ unit }) => unit.id !== found.unit.id && unit.kind !== 'region')
  const contested = others.some(({ by }) => by === 'head' || by === found.by)
  const confidence = {
    ico: contested ? 0.85 : 0.98,
    head: contested ? 0.6 : others.length > 0 ? 0.8 : 0.92,
    text: contested ? 0.4 : times > 1 ? 0.75 : 0.6,
  }[found.by]
  return { ...found, confidence }
}
