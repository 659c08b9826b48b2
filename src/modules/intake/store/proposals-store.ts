import type { ColumnType, Selectable } from 'kysely'
import { asId, type Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import { requireOneChanged } from '#platform/database/versioned.ts'
import type { StoredDocument } from '../domain/document.ts'
import type { Proposal, ProposalSet } from '../domain/proposals/proposal.ts'

type Tables = {
  proposal_set: {
    id: string
    unit_id: string
    document_id: string
    sha256: string
    agreement_id: string
    agreement_version_id: string
    proposals: ColumnType<readonly Proposal[], string, string>
    state: ProposalSet['state']
    version: number
  }
}

export async function insertProposalSet(tx: Transaction, set: ProposalSet): Promise<void> {
  await tx
    .withTables<Tables>()
    .insertInto('proposal_set')
    .values({
      id: set.id,
      unit_id: set.unitId,
      document_id: set.documentId,
      sha256: set.sha256,
      agreement_id: set.agreementId,
      agreement_version_id: set.versionId,
      proposals: JSON.stringify(set.proposals),
      state: set.state,
      version: 1,
    })
    .execute()
}

/** The proposals of a file, in whichever of its copies they came first. */
export async function findProposalsOf(
  tx: Transaction,
  { unitId, sha256 }: Pick<StoredDocument, 'unitId' | 'sha256'>,
): Promise<ProposalSet | null> {
  if (unitId === null) return null
  const row = await tx
    .withTables<Tables>()
    .selectFrom('proposal_set')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

/** The proposals of an agreement that wait for decisions. */
export async function openProposalsOf(tx: Transaction, agreementId: Id<'Agreement'>): Promise<ProposalSet | null> {
  const row = await tx
    .withTables<Tables>()
    .selectFrom('proposal_set')
    .selectAll()
    .where('agreement_id', '=', agreementId)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return row === undefined ? null : fromRow(row)
}

export async function updateProposalSet(tx: Transaction, set: ProposalSet): Promise<void> {
  const changed = await tx
    .withTables<Tables>()
    .updateTable('proposal_set')
    .set({ proposals: JSON.stringify(set.proposals), state: set.state, version: set.version + 1 })
    .where('id', '=', set.id)
    .where('version', '=', set.version)
    .executeTakeFirst()
  requireOneChanged(changed)
}

function fromRow(row: Selectable<Tables['proposal_set']>): ProposalSet {
  return {
    id: asId(row.id),
    unitId: asId(row.unit_id),
    documentId: asId(row.document_id),
    sha256: row.sha256,
    agreementId: asId(row.agreement_id),
    versionId: asId(row.agreement_version_id),
    proposals: row.proposals,
    state: row.state,
    version: row.version,
  }
}
