import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import { withTypography } from '../../../papers/index.ts'
import { unitById } from '../../../territory/index.ts'
import { composeAgreementPaper } from '../../domain/papers/agreement-paper.ts'
import { type AgreementTemplate, agreementTemplates, layoutOf } from '../../domain/papers/agreement-template.ts'
import { findAgreement } from '../../store/agreements-store.ts'
import { versionById } from '../../store/versions-store.ts'

/**
 * Popis spolupráce in the ministry's form, by the id of a version: in the form of the paper it was read from, or by `<id>.<template>` in
 * the chosen one. The form is Czech, whatever language the person reads.
 */
export const agreementPaperSource: PaperSource = {
  kind: 'agreement',
  async compose(deps, { subject, language }) {
    const [versionId = '', chosen] = subject.split('.')
    if (!isId(versionId)) throw new Refusal('record.not_found')
    const template = templateNamed(chosen)
    const { agreement, version, unit } = await deps.read(async (tx) => {
      const version = await versionById(tx, asId(versionId))
      const agreement = version === null ? null : await findAgreement(tx, version.agreementId)
      if (version === null || agreement === null) throw new Refusal('record.not_found')
      return { agreement, version, unit: await unitById(tx, agreement.unitId) }
    })
    const read = version.content.template
    const document = composeAgreementPaper(version, layoutOf({ chosen: template, read, unitKind: unit.kind }))
    return {
      unitId: unit.id,
      document: { ...document, blocks: withTypography('cs', document.blocks) },
      name: messagesIn(language).agreementPaper.fileName(version.number, unit.name),
      address: `/celky/${unit.id}/popis-spoluprace?popis=${agreement.id}`,
      attachments: [],
      issuable: true,
    }
  },
}

/** @throws Refusal `record.not_found` for a template that is none */
function templateNamed(name: string | undefined): AgreementTemplate | null {
  if (name === undefined) return null
  const template = agreementTemplates.find((one) => one === name)
  if (template === undefined) throw new Refusal('record.not_found')
  return template
}
