import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import { unitById } from '../../../territory/index.ts'
import { composeCertificate } from '../../domain/papers/certificate.ts'
import { requireCarriedOut } from '../../domain/papers/record-on-paper.ts'
import { findRecord } from '../../store/records-store.ts'
import { recordAddress, recordOfPaper } from './record-of-paper.ts'

/**
 * A certificate for one participant of education; its subject is `<record>.<person>`.
 *
 * @throws Refusal `record.not_found` for anything but education, and for a person who is not on its list; `record.not_carried_out`
 */
export const certificateSource: PaperSource = {
  kind: 'certificate',
  compose: async (deps, { subject, language }) =>
    deps.read(async (tx) => {
      const [recordId = '', personId] = subject.split('.')
      const record = await recordOfPaper(tx, deps, recordId)
      const attendee = record.attendees.find((one) => one.personId !== null && one.personId === personId)
      if (record.kind !== 'education-group' || attendee === undefined) throw new Refusal('record.not_found')
      requireCarriedOut(record)

      const { programmeId } = record.details
      const programme = programmeId === null ? null : await findRecord(tx, programmeId)
      const { name: unitName } = await unitById(tx, record.unitId)
      return {
        unitId: record.unitId,
        document: composeCertificate({ language, unitName, record, attendee, programme: programme?.title ?? null }),
        name: messagesIn(language).learning.papers.names.certificate(attendee.name, record.title),
        address: recordAddress(record),
        attachments: [],
        issuable: true,
      }
    }),
}
