import { parseCzechDay } from '#kernel/czech-day.ts'
import { asId, isId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import { type ObligationId, recordKinds } from '../../obligations/index.ts'
import type { RecordContent } from '../domain/learning-record.ts'
import { mostHours, mostParticipants, recordRefusals } from '../domain/record-refusals.ts'
import { tidyRecord } from '../domain/tidy-record.ts'
import type { RecordFormValues } from './record-form-values.ts'

/** A form read: the record that it says, and everything that is wrong with it, each at its field. */
export type ReadRecord = { readonly content: RecordContent; readonly refusals: readonly Refusal[] }

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
  const on = parseCzechDay(values.on)
  const hours = numberIn(values.hours)
  const participants = numberIn(values.participants)
  const content = tidyRecord({
    kind: recordKinds.find((kind) => kind === values.kind) ?? 'document',
    title: values.title,
    on: on ?? today,
    hours: hours === 'unreadable' ? null : hours,
    distance: values.distance,
    participants: participants === 'unreadable' ? null : participants,
    note: values.note,
    documentId: isId(values.documentId) ? asId<'Document'>(values.documentId) : null,
    linkedTo: linksAfter(values, linkedNow),
  })
  const unreadable: readonly (Refusal | null)[] = [
    on === null ? unreadableDay(values.on) : null,
    hours === 'unreadable'
      ? new Refusal('record.hours_impossible', { text: values.hours.trim(), most: mostHours }, 'hours')
      : null,
    participants === 'unreadable'
      ? new Refusal(
          'record.participants_impossible',
          { text: values.participants.trim(), most: mostParticipants },
          'participants',
        )
      : null,
  ]
  return {
    content,
    refusals: [...unreadable.filter((refusal) => refusal !== null), ...recordRefusals(content, today)],
  }
}

function unreadableDay(text: string): Refusal {
  const typed = text.trim()
  return typed === ''
    ? new Refusal('record.day_missing', {}, 'on')
    : new Refusal('record.day_impossible', { text: typed }, 'on')
}

/** „6“, „1,5“ or „1.5“; nothing is null, anything else unreadable. */
function numberIn(text: string): number | null | 'unreadable' {
  const typed = text.replace(/[\s\u00a0]/g, '').replace(',', '.')
  if (typed === '') return null
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : 'unreadable'
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
