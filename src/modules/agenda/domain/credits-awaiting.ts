import type { AwaitingCredit, EvidenceSource } from '../../obligations/index.ts'
import type { AgendaItem } from './agenda-item.ts'

/** Outputs whose shared credit waits for the word of a side. Nobody set a day for it. */
export function creditsAwaiting(credits: readonly AwaitingCredit[]): readonly AgendaItem[] {
  return credits.map(({ unitId, of, askedOn, askedBy, evidence }) => ({
    key: `credit ${evidence.source.type} ${evidence.source.id} ${askedOn}`,
    unitId,
    subject: { kind: 'credit', evidence, askedBy, of },
    by: null,
    since: askedOn,
    forWhom: { kind: 'side', side: of },
  }))
}

/** Where a side gives its word on an output, within its unit. */
export function creditPart({ type, id }: EvidenceSource): string {
  return `${tabs[type]}/${id}/podil`
}

const tabs: Readonly<Record<EvidenceSource['type'], string>> = {
  meeting: 'jednani',
  record: 'vzdelavani',
  report: 'zpravy',
}
