import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import { unitById } from '../../../territory/index.ts'
import { composeAdviceRecord } from '../../domain/papers/advice-record.ts'
import { requireCarriedOut } from '../../domain/papers/record-on-paper.ts'
import { recordAddress, recordOfPaper } from './record-of-paper.ts'

/**
 * What was advised, for both to sign.
 *
 * @throws Refusal `record.not_found` for anything but advice and individual support; `record.not_carried_out`
 */
export const adviceRecordSource: PaperSource = {
  kind: 'advice-record',
  compose: async (deps, { subject, language }) =>
    deps.read(async (tx) => {
      const record = await recordOfPaper(tx, deps, subject)
      if (record.kind !== 'advice' && record.kind !== 'individual-support') throw new Refusal('record.not_found')
      requireCarriedOut(record)

      const { name: unitName } = await unitById(tx, record.unitId)
      const { names, day } = messagesIn(language).learning.papers
      return {
        unitId: record.unitId,
        document: composeAdviceRecord({ language, unitName, record }),
        name: names.advice(record.title, day(record.on)),
        address: recordAddress(record),
        attachments: [],
        issuable: true,
      }
    }),
}
