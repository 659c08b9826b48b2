import { Refusal } from '#kernel/refusal.ts'
import type { RecordKind } from '../../obligations/index.ts'
import { mostQuestionnaires } from '../domain/facts-refusals.ts'
import type { Attendee } from '../domain/learning-record.ts'
import {
  type CounsellingDetails,
  educationForms,
  informationThemes,
  type KindFacts,
  practiceWays,
  researchMethods,
  takenUpAnswers,
} from '../domain/record-details.ts'
import { readExpertLines } from './expert-lines.ts'
import type { FormReader } from './form-reader.ts'
import { readCertificateLines } from './read-attendee-lines.ts'
import type { RecordFormValues } from './record-form-values.ts'

/** The facts of the kind, as the fields of that kind say them. */
export function readFacts(
  kind: RecordKind,
  values: RecordFormValues,
  read: FormReader,
  attendees: readonly Attendee[],
): KindFacts {
  switch (kind) {
    case 'education-group':
      return {
        kind,
        details: {
          form: read.oneOf('form', educationForms),
          startsAt: read.time('startsAt'),
          endsAt: read.time('endsAt'),
          feedback: values.feedback,
          certificates: certificatesIn(values, read, attendees),
          certificateDocumentId: read.id('certificateDocumentId'),
          programmeId: read.id('programmeId'),
        },
      }
    case 'individual-support':
      return { kind, details: counselling(values) }
    case 'advice':
      return { kind, details: counselling(values) }
    case 'advisory-programme': {
      const { experts, unreadable } = readExpertLines(values.experts)
      for (const text of unreadable) read.refuse(new Refusal('record.expert_unreadable', { text }, 'experts'))
      const period = { from: read.day('periodFrom'), to: read.day('periodTo') }
      const steps = values.steps.split(/\r?\n/)
      return {
        kind,
        details: { agreedOn: read.day('agreedOn'), period, experts, steps, evaluation: values.evaluation },
      }
    }
    case 'information':
      return { kind, details: { about: read.oneOf('about', informationThemes), recipients: values.recipients } }
    case 'practice-sharing':
      return {
        kind,
        details: {
          way: read.oneOf('way', practiceWays),
          source: values.source,
          takenUp: read.oneOf('takenUp', takenUpAnswers),
        },
      }
    case 'facilitation':
      return { kind, details: { by: values.by } }
    case 'research':
      return {
        kind,
        details: {
          method: read.oneOf('method', researchMethods),
          carriedOutBy: values.carriedOutBy,
          agencyPart: values.agencyPart,
          period: { from: read.day('periodFrom'), to: read.day('periodTo') },
          sent: read.number('sent', 'record.questionnaires_impossible', mostQuestionnaires),
          returned: read.number('returned', 'record.questionnaires_impossible', mostQuestionnaires),
          limits: values.limits,
          followed: values.followed,
        },
      }
    case 'document':
      return { kind, details: {} }
  }
  return kind satisfies never
}

function counselling({ call, advisedBy, outcome, nextStep }: RecordFormValues): CounsellingDetails {
  return { call, advisedBy, outcome, nextStep }
}

/** Everybody who is named, or those who are listed. */
function certificatesIn(
  { certificatesAll, certificates }: RecordFormValues,
  read: FormReader,
  attendees: readonly Attendee[],
): readonly string[] {
  if (!certificatesAll) return readCertificateLines(certificates, attendees)
  if (attendees.length === 0) read.refuse(new Refusal('record.certificate_without_attendance', {}, 'certificates'))
  return attendees.map(({ name }) => name)
}
