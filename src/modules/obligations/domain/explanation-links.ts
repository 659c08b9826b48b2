import type { Messages } from '../../../messages/index.ts'
import type { NearMiss } from './counts.ts'
import type { Evidence, EvidenceSource } from './evidence.ts'
import { labelOf } from './evidence-label.ts'
import type { Pieces } from './fulfilment.ts'

export type ExplanationLink = {
  readonly label: string
  readonly source: EvidenceSource
  readonly part: 'counted' | 'awaiting' | 'planned' | 'refused'
}

type Words = Messages['obligations']

/** The records of an explanation, to open: what counts, what awaits confirmation, what does not count, what is planned. */
export function linksOf(pieces: Pieces, words: Words): readonly ExplanationLink[] {
  const link = (part: ExplanationLink['part'], label: string, { source }: Evidence): ExplanationLink => ({
    label,
    source,
    part,
  })
  return [
    ...pieces.counted.map((piece) => link('counted', labelOf(piece, words), piece)),
    ...pieces.awaiting.map((piece) => link('awaiting', words.linkMarks.awaiting(labelOf(piece, words)), piece)),
    ...pieces.refused.map(({ evidence, because }) =>
      link('refused', refusalMark(because, words)(labelOf(evidence, words)), evidence),
    ),
    ...pieces.planned.map((piece) => link('planned', words.linkMarks.planned(labelOf(piece, words)), piece)),
  ]
}

function refusalMark({ code }: NearMiss, { linkMarks }: Words): (label: string) => string {
  switch (code) {
    case 'not-taken':
    case 'objected':
    case 'no-minutes':
    case 'no-attendance':
    case 'not-submitted':
    case 'not-to-council':
      return linkMarks[code]
    default:
      return linkMarks.other
  }
}
