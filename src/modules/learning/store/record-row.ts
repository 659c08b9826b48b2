import type { Selectable } from 'kysely'
import { asId } from '#kernel/ids.ts'
import type { ObligationId } from '../../obligations/index.ts'
import type { CommonFacts, LearningRecord, Offer } from '../domain/learning-record.ts'
import type { Progress } from '../domain/progress.ts'
import { columnsOfFacts, factsOfRow, jsonOfFacts } from './details-json.ts'
import type { Participants } from './participants-store.ts'
import type { LearningTables } from './tables.ts'

type Row = Selectable<LearningTables['record']>

export function columnsOfRecord(record: LearningRecord) {
  const { kind, title, on, hours, distance, participants, note, documentId, offer, progress } = record
  const declined = progress.state === 'not-taken' ? progress.declined : null
  return {
    kind,
    title,
    on_day: on,
    hours: hours === null ? null : hours.toFixed(2),
    distance,
    participants,
    note,
    document_id: documentId,
    state: progress.state,
    offered_on: offer?.on ?? null,
    offered_by: offer?.by ?? null,
    offered_to: offer?.to ?? null,
    accepted_on: 'acceptedOn' in progress ? progress.acceptedOn : null,
    declined_on: declined?.on ?? null,
    declined_by: declined?.by ?? null,
    declined_reason: declined?.reason ?? null,
    details: jsonOfFacts(record),
    ...columnsOfFacts(record),
  }
}

export function recordOfRow(
  row: Row,
  { attendees, certificates }: Participants,
  linkedTo: readonly ObligationId[],
): LearningRecord {
  const common: CommonFacts = {
    title: row.title,
    on: row.on_day,
    hours: row.hours === null ? null : Number(row.hours),
    distance: row.distance,
    participants: row.participants,
    attendees,
    offer: offerOf(row),
    note: row.note,
    documentId: row.document_id === null ? null : asId(row.document_id),
    linkedTo,
  }
  return {
    ...common,
    ...factsOfRow(row.kind, row.details, { ...row, certificates }),
    id: asId(row.id),
    unitId: asId(row.unit_id),
    progress: progressOf(row),
    version: row.version,
  }
}

function offerOf({ offered_on: on, offered_by: by, offered_to: to }: Row): Offer | null {
  return on === null || by === null ? null : { on, by, to }
}

/** The constraints of the table keep each state with its days. */
function progressOf(row: Row): Progress {
  const { state, accepted_on: acceptedOn, declined_on: on, declined_by: by, declined_reason: reason } = row
  if (state === 'not-taken' && on !== null && by !== null && reason !== null)
    return { state, acceptedOn, declined: { on, by, reason } }
  if (state === 'accepted' && acceptedOn !== null) return { state, acceptedOn }
  return state === 'offered' ? { state } : { state: 'carried-out', acceptedOn }
}
