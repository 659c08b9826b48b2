import { type Document, readDocument, writeDocx } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../../access/index.ts'
import {
  type Agreement,
  type AgreementVersion,
  composeAgreementPaper,
  contentMark,
  contentsOfVersion,
  findAgreement,
  readOrigin,
  versionById,
} from '../../../agreements/index.ts'
import type { StoredDocument } from '../../domain/document.ts'
import type { Proposal } from '../../domain/proposals/proposal.ts'
import { proposalsOfPaper } from '../../domain/proposals/proposals-of-paper.ts'
import { uploaderOf } from '../../store/documents-store.ts'

/** A paper of ours that came back, and what it would change in the version from which it was printed. */
export type ReturnedPaper = {
  readonly agreement: Agreement
  readonly versionId: Id<'AgreementVersion'>
  readonly proposals: readonly Proposal[]
}

/**
 * Looks whether a read file was printed here from an agreement. Null for a file from elsewhere, of words that no known version has had, or of a
 * unit that is not the document's, or not open to the person who brought it: such a paper is read as any other.
 */
export async function returnedPaper(
  deps: Deps,
  document: StoredDocument,
  content: Document,
): Promise<ReturnedPaper | null> {
  const origin = readOrigin(content.origin)
  if (origin === null) return null
  const known = await deps.read(async (tx) => {
    const version = await versionById(tx, origin.versionId)
    const agreement = version === null ? null : await findAgreement(tx, version.agreementId)
    if (version === null || agreement === null) return null
    if (!(await mayConcern(tx, document, agreement.unitId))) return null
    const said = [version.content, ...(await contentsOfVersion(tx, version.id))]
    const wentOut = said.find((one) => contentMark(one) === origin.mark)
    return wentOut === undefined ? null : { agreement, version: { ...version, content: wentOut } }
  })
  if (known === null) return null
  const { agreement, version } = known
  const printed = await asItWentOut(version, origin.layout)
  const proposals = proposalsOfPaper({ content: version.content, printed, returned: content })
  return { agreement, versionId: version.id, proposals }
}

async function mayConcern(tx: Transaction, document: StoredDocument, unitId: Id<'Unit'>): Promise<boolean> {
  if (document.unitId !== null) return document.unitId === unitId
  const accountId = await uploaderOf(tx, document.id)
  if (accountId === null) return false
  return (await permissionsIn(tx, { kind: 'account', accountId, label: '' }, unitId)).has('document.upload')
}

/** The paper written into a file and read again, as everything is that comes back. */
async function asItWentOut(
  version: AgreementVersion,
  layout: NonNullable<ReturnType<typeof readOrigin>>['layout'],
): Promise<Document> {
  return readDocument(await writeDocx(composeAgreementPaper(version, layout)), 'popis.docx')
}
