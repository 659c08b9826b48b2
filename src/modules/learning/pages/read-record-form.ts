import { asId, isId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import type { Refusal } from '#kernel/refusal.ts'
import { type ObligationId, recordKinds } from '../../obligations/index.ts'
import type { Offer, RecordContent } from '../domain/learning-record.ts'
import { type RecordState, recordStates } from '../domain/progress.ts'
import { mostHours, mostParticipants, recordRefusals } from '../domain/record-refusals.ts'
import { tidyRecord } from '../domain/tidy-record.ts'
import { type FormReader, formReader } from './form-reader.ts'
import { readAttendeeLines } from './read-attendee-lines.ts'
import { readFacts } from './read-facts.ts'
import type { RecordFormValues } from './record-form-values.ts'

/** A form read: the record that it says, and everything that is wrong with it, each at its field. */
export type ReadRecord = {
  readonly content: RecordContent
  readonly state: RecordState
  readonly refusals: readonly Refusal[]
}

/**
 * Reads the whole form at once, so that a person corrects it once.
 *
 * @param linkedNow obligations to which the record is linked by now; the ledger may have linked others since the form was made
 */
export function readRecordForm(
  values: RecordFormValues,
  today: LocalDate,
  linkedNow: readonly ObligationId[] = [],
): ReadRecord {
  const read = formReader(values)
  const state = read.oneOf('state', recordStates) ?? 'carried-out'
  const offer = offerIn(values, read, state, today)
  const on = read.day('on', state === 'offered' ? undefined : 'needed') ?? offer?.on ?? today
  const attendees = readAttendeeLines(values.attendees)
  const content = tidyRecord({
    title: values.title,
    on,
    hours: read.number('hours', 'record.hours_impossible', mostHours),
    distance: values.distance,
    participants: read.number('participants', 'record.participants_impossible', mostParticipants),
    attendees,
    offer,
    note: values.note,
    documentId: read.id('documentId'),
    linkedTo: linksAfter(values, linkedNow),
    ...readFacts(recordKinds.find((kind) => kind === values.kind) ?? 'document', values, read, attendees),
  })
  return { content, state, refusals: [...read.refusals, ...recordRefusals(content, state, today)] }
}

/** What was given without an offer has none; an unreadable day keeps the offer, so that its other fields are read too. */
function offerIn(
  { offeredOn, offeredBy, offeredTo }: RecordFormValues,
  read: FormReader,
  state: RecordState,
  today: LocalDate,
): Offer | null {
  if (state !== 'offered' && `${offeredOn}${offeredBy}${offeredTo}`.trim() === '') return null
  return { on: read.day('offeredOn', 'needed') ?? today, by: offeredBy, to: offeredTo }
}

/** What this form ticked and unticked, applied to the links of this moment. */
function linksAfter(
  { linked, linkedBefore }: RecordFormValues,
  linkedNow: readonly ObligationId[],
): readonly ObligationId[] {
  const added = linked.filter((id) => !linkedBefore.includes(id)).filter(isId)
  const removed = linkedBefore.filter((id) => !linked.includes(id))
  return [...linkedNow.filter((id) => !removed.includes(id)), ...added.map(asId<'Obligation'>)]
}
