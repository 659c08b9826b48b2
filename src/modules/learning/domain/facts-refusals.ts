import { fold } from '#kernel/folding.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { CommonFacts, RecordContent } from './learning-record.ts'
import { lengthInHours } from './length-in-hours.ts'
import type { RecordState } from './progress.ts'
import type { EducationDetails, Expert, ProgrammeDetails, ResearchDetails, Span } from './record-details.ts'

export const mostQuestionnaires = 1_000_000

/** What cannot be true of one kind of help: lengths, certificates, days of experts, questionnaires. */
export function factsRefusals(content: RecordContent, state: RecordState, today: LocalDate): readonly Refusal[] {
  switch (content.kind) {
    case 'education-group':
      return ofEducation(content.details, content)
    case 'advisory-programme':
      return ofProgramme(content.details, content, state, today)
    case 'research':
      return ofResearch(content.details, content, state)
    case 'individual-support':
    case 'advice':
    case 'information':
    case 'practice-sharing':
    case 'facilitation':
    case 'document':
      return []
  }
  return content satisfies never
}

/** An event is not longer than from its first to its last minute, and a certificate is given to somebody who was there. */
function ofEducation(details: EducationDetails, { hours, attendees }: CommonFacts): readonly Refusal[] {
  const { certificates, startsAt, endsAt } = details
  const length = lengthInHours(details)
  const present = new Set(attendees.map(({ name }) => fold(name)))
  const stranger = certificates.find((name) => !present.has(fold(name)))
  return [
    ...(length !== null && length <= 0 ? [new Refusal('record.end_before_start', {}, 'endsAt')] : []),
    ...(length !== null && length > 0 && hours !== null && hours > length
      ? [new Refusal('record.hours_above_length', { hours, length, from: startsAt ?? '', to: endsAt ?? '' }, 'hours')]
      : []),
    ...(stranger === undefined
      ? []
      : attendees.length === 0
        ? [new Refusal('record.certificate_without_attendance', {}, 'certificates')]
        : [new Refusal('record.certificate_of_stranger', { name: stranger }, 'certificates')]),
  ]
}

function ofProgramme(
  { agreedOn, period, experts }: ProgrammeDetails,
  { on }: CommonFacts,
  state: RecordState,
  today: LocalDate,
): readonly Refusal[] {
  return [
    ...(agreedOn !== null && agreedOn > today ? [new Refusal('record.in_future', { on: agreedOn }, 'agreedOn')] : []),
    ...reversed(period),
    ...beforePeriod(period, on, state),
    ...daysTwice(experts),
    ...experts.flatMap(({ name, days }) =>
      days.flatMap((day) => [
        ...(isWithin(period, day) ? [] : [new Refusal('record.expert_day_outside', { name, day }, 'experts')]),
        ...(state === 'carried-out' && day > today ? [new Refusal('record.in_future', { on: day }, 'experts')] : []),
      ]),
    ),
  ]
}

/** One expert works one day once, on whatever line it stands. */
function daysTwice(experts: readonly Expert[]): readonly Refusal[] {
  const seen = new Set<string>()
  for (const { name, days } of experts) {
    for (const day of days) {
      const key = `${fold(name)} ${day}`
      if (seen.has(key)) return [new Refusal('record.expert_day_twice', { name, day }, 'experts')]
      seen.add(key)
    }
  }
  return []
}

function ofResearch(
  { period, sent, returned }: ResearchDetails,
  { on }: CommonFacts,
  state: RecordState,
): readonly Refusal[] {
  const counts = { sent, returned }
  const impossible = (['sent', 'returned'] as const).flatMap((field) => {
    const count = counts[field]
    return count === null || (Number.isInteger(count) && count >= 0 && count <= mostQuestionnaires)
      ? []
      : [new Refusal('record.questionnaires_impossible', { text: count, most: mostQuestionnaires }, field)]
  })
  const tooMany = sent !== null && returned !== null && returned > sent
  return [
    ...reversed(period),
    ...beforePeriod(period, on, state),
    ...impossible,
    ...(tooMany ? [new Refusal('record.returned_above_sent', { returned, sent }, 'returned')] : []),
  ]
}

function reversed({ from, to }: Span): readonly Refusal[] {
  return from !== null && to !== null && to < from
    ? [new Refusal('record.period_reversed', { from, to }, 'periodTo')]
    : []
}

/** What is done was not done before its time began. */
function beforePeriod({ from }: Span, on: LocalDate, state: RecordState): readonly Refusal[] {
  return state === 'carried-out' && from !== null && on < from
    ? [new Refusal('record.before_period', { on, from }, 'on')]
    : []
}

function isWithin({ from, to }: Span, day: LocalDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to)
}
