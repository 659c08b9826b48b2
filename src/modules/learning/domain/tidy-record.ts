import { fold, foldSpaces } from '#kernel/folding.ts'
import type { CommonFacts, Offer, RecordContent } from './learning-record.ts'
import { lengthInHours } from './length-in-hours.ts'
import type { CounsellingDetails, Expert, KindFacts, Span } from './record-details.ts'

/**
 * The content as it is kept: no stray white space, hours in hundredths, each link once, nobody twice. Where only the times of
 * education are known, its hours follow from them.
 */
export function tidyRecord(content: RecordContent): RecordContent {
  const facts = tidyFacts(content)
  const length = facts.kind === 'education-group' ? lengthInHours(facts.details) : null
  const hours = content.hours ?? (length !== null && length > 0 ? length : null)
  const common: CommonFacts = {
    title: foldSpaces(content.title),
    on: content.on,
    hours: hours === null ? null : Math.round(hours * 100) / 100,
    distance: content.distance,
    participants: content.participants,
    attendees: tidyAttendees(content.attendees),
    offer: content.offer === null ? null : tidyOffer(content.offer),
    note: textOrNull(content.note),
    documentId: content.documentId,
    linkedTo: [...new Set(content.linkedTo)].toSorted(),
  }
  return { ...common, ...facts }
}

/** Whether both say the same; a form that was sent twice changes nothing. */
export function sameRecord(a: RecordContent, b: RecordContent): boolean {
  return JSON.stringify(withoutPeople(tidyRecord(a))) === JSON.stringify(withoutPeople(tidyRecord(b)))
}

/** A form does not know the entries of the register. */
function withoutPeople(content: RecordContent): RecordContent {
  return { ...content, attendees: content.attendees.map((attendee) => ({ ...attendee, personId: null })) }
}

function tidyFacts(content: RecordContent): KindFacts {
  switch (content.kind) {
    case 'education-group': {
      const { form, startsAt, endsAt, feedback, certificates, certificateDocumentId, programmeId } = content.details
      const names = [...new Map(certificates.map((name) => [fold(name), foldSpaces(name)])).values()]
      const kept = { form, startsAt, endsAt, feedback: textOrNull(feedback), certificates: names.filter(Boolean) }
      return { kind: content.kind, details: { ...kept, certificateDocumentId, programmeId } }
    }
    case 'individual-support':
      return { kind: content.kind, details: tidyCounselling(content.details) }
    case 'advice':
      return { kind: content.kind, details: tidyCounselling(content.details) }
    case 'advisory-programme': {
      const { agreedOn, period, experts, steps, evaluation } = content.details
      const tidy = { experts: experts.map(tidyExpert), steps: steps.map(foldSpaces).filter(Boolean) }
      return {
        kind: content.kind,
        details: { agreedOn, period: spanOf(period), ...tidy, evaluation: textOrNull(evaluation) },
      }
    }
    case 'information': {
      const { about, recipients } = content.details
      return { kind: content.kind, details: { about, recipients: lineOrNull(recipients) } }
    }
    case 'practice-sharing': {
      const { way, source, takenUp } = content.details
      return { kind: content.kind, details: { way, source: lineOrNull(source), takenUp } }
    }
    case 'facilitation':
      return { kind: content.kind, details: { by: lineOrNull(content.details.by) } }
    case 'research': {
      const { method, carriedOutBy, agencyPart, period, sent, returned, limits, followed } = content.details
      const who = { method, carriedOutBy: lineOrNull(carriedOutBy), agencyPart: lineOrNull(agencyPart) }
      const words = { limits: textOrNull(limits), followed: textOrNull(followed) }
      return { kind: content.kind, details: { ...who, period: spanOf(period), sent, returned, ...words } }
    }
    case 'document':
      return { kind: content.kind, details: {} }
  }
  return content satisfies never
}

function tidyAttendees(attendees: CommonFacts['attendees']): CommonFacts['attendees'] {
  const tidy = attendees.map(({ name, organisation, personId }) => ({
    name: foldSpaces(name),
    organisation: lineOrNull(organisation),
    personId,
  }))
  const named = tidy.filter(({ name }) => name !== '')
  return [...new Map(named.map((one) => [fold(`${one.name} ${one.organisation ?? ''}`), one])).values()]
}

function tidyOffer({ on, by, to }: Offer): Offer {
  return { on, by: foldSpaces(by), to: lineOrNull(to) }
}

function tidyCounselling({ call, advisedBy, outcome, nextStep }: CounsellingDetails): CounsellingDetails {
  return {
    call: lineOrNull(call),
    advisedBy: lineOrNull(advisedBy),
    outcome: textOrNull(outcome),
    nextStep: textOrNull(nextStep),
  }
}

function tidyExpert({ name, days }: Expert): Expert {
  return { name: foldSpaces(name), days: days.toSorted() }
}

/** Only its own two days, in one order, so that two equal ones look equal. */
function spanOf({ from, to }: Span): Span {
  return { from, to }
}

function lineOrNull(text: string | null): string | null {
  const line = foldSpaces(text ?? '')
  return line === '' ? null : line
}

function textOrNull(text: string | null): string | null {
  const paragraphs = (text ?? '').replace(/\r\n?/g, '\n').trim()
  return paragraphs === '' ? null : paragraphs
}
