import type { Language } from '#messages/index.ts'
import { messagesIn } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../../access/index.ts'
import { orderPaper, type PaperOrder } from '../../../papers/index.ts'
import type { RecordId } from '../../domain/learning-record.ts'
import { certificateSubjects } from '../../domain/papers/certificate-subjects.ts'
import { requireCarriedOut } from '../../domain/papers/record-on-paper.ts'
import { getRecord } from '../../store/records-store.ts'

/**
 * Certificates of everybody who took part, made beside the request into one file.
 *
 * @throws Refusal `record.not_carried_out`, `paper_order.nothing`
 */
export async function orderCertificates(deps: Deps, id: RecordId, language: Language): Promise<PaperOrder> {
  const record = await deps.read(async (tx) => {
    const found = await getRecord(tx, id)
    await authorise(tx, deps.actor, 'unit.read', found.unitId)
    return found
  })
  requireCarriedOut(record)
  const { links, names } = messagesIn(language).learning.papers
  return orderPaper(deps, {
    kind: 'many',
    title: links.ordered(record.title),
    of: certificateSubjects(record).map(({ name, subject }) => {
      return { kind: 'certificate', subject, language, format: 'pdf', label: names.certificate(name, record.title) }
    }),
  })
}
