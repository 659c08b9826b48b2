import type { Reading } from '../recognition/reading.ts'
import { type Content, contentOf } from './content-of-paper.ts'
import { partsOfForm } from './form-parts.ts'
import type { KindEvidence, RecognisedKind } from './kind-evidence.ts'
import { openingOf, type Paper, paperOf } from './paper.ts'
import { type Title, titleOf } from './title-of-paper.ts'

/** Parts of the form without which a paper is no popis spolupráce: with its title, without any, with another one further down. */
const fewestParts = { titled: 3, untitled: 6, underAnother: 10 }
const allParts = 12
/** The schedule with its columns is hardly found elsewhere. */
const partsOfSchedule = 3
/** What a title is worth at the very beginning, and below a letterhead. */
const titlePoints = { first: 6, lower: 5 }
const firstLines = 8
/** Without a title the content must say at least so much. */
const fewestPoints = 4
/** Evidence worth showing. */
const mostReasons = 5

/**
 * What kind of paper this is and why: by what it calls itself, else by what stands in it. A popis spolupráce is known by the
 * parts of its form, not by its title alone: a report on its fulfilment has the same words in the title.
 *
 * @example
 * recogniseKind(reading, false) // { value: 'minutes', confidence: 0.94, why: [{ by: 'title', text: 'Zápis z jednání' }, …] }
 */
export function recogniseKind(reading: Pick<Reading, 'passages' | 'sections'>, hasSchedule: boolean): RecognisedKind {
  const title = titleOf(openingOf(reading.passages))
  const own = title?.kind === 'popis' ? title : null
  const another = title?.kind === 'popis' ? null : title
  if (another === null || another.line >= firstLines) {
    const parts = partsOfForm(reading) + (hasSchedule ? partsOfSchedule : 0)
    const fewest = another !== null ? fewestParts.underAnother : fewestParts[own === null ? 'untitled' : 'titled']
    if (parts >= fewest) return popis(own, parts)
  }
  return byTitleAndContent(another, paperOf(reading.passages))
}

function popis(title: Title | null, parts: number): RecognisedKind {
  const share = Math.min(1, parts / allParts)
  const confidence = rounded(0.6 + 0.28 * share + (title === null ? 0 : 0.1))
  return { value: 'popis', confidence, why: [...titleEvidence(title), { by: 'form', text: String(parts) }] }
}

type Candidate = Content & { readonly titled: boolean }

function byTitleAndContent(title: Title | null, paper: Paper): RecognisedKind {
  const contents = contentOf(paper)
  const candidates = contents.map((content) => ({ ...content, titled: false }))
  const own = title === null ? null : titled(title, contents)
  const [best, rival] = [
    ...(own === null ? [] : [own]),
    ...candidates.filter(({ kind }) => kind !== own?.kind),
  ].toSorted((a, b) => b.points - a.points)
  if (best === undefined || best.points < fewestPoints)
    return { value: 'other', confidence: rounded(0.7 - (best?.points ?? 0) / 20), why: [] }
  return { value: best.kind, confidence: certainty(best, rival), why: best.why.slice(0, mostReasons) }
}

function titled(title: Title, contents: readonly Content[]): Candidate {
  const content = contents.find(({ kind }) => kind === title.kind)
  const points = (title.line < firstLines ? titlePoints.first : titlePoints.lower) + (content?.points ?? 0)
  return { kind: title.kind, points, why: [...titleEvidence(title), ...(content?.why ?? [])], titled: true }
}

function titleEvidence(title: Title | null): readonly KindEvidence[] {
  return title === null ? [] : [{ by: 'title', text: title.text }]
}

/** The share of the best kind in all that was found; half of what speaks for another counts, and a missing title. */
function certainty(best: Candidate, rival: Candidate | undefined): number {
  const against = (rival?.points ?? 0) / 2 + (best.titled ? 0 : 1.5)
  return rounded(best.points / (best.points + against + 0.6))
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100
}
