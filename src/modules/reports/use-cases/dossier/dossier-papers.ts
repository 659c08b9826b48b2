import { asId, isId } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import { messagesIn } from '#messages/index.ts'
import type { PaperSource } from '#platform/papers/paper-source.ts'
import { showDossier } from './show-dossier.ts'

/** *Shrnutí spolupráce*, by the id of the dossier. */
export const dossierPaper: PaperSource = {
  kind: 'dossier',
  async compose(deps, { subject, language }) {
    if (!isId(subject)) throw new Refusal('record.not_found')
    const { dossier, unitName, paper } = await showDossier(deps, { id: asId(subject), language })
    return {
      unitId: dossier.unitId,
      document: paper,
      name: `${messagesIn(language).dossier.short} ${dossier.from} ${dossier.to}, ${unitName}`,
      address: `/celky/${dossier.unitId}/zpravy/shrnuti/${dossier.id}`,
      attachments: [],
      issuable: true,
    }
  },
}
