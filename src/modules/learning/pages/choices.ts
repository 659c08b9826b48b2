import type { Id } from '#kernel/ids.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { listDocuments } from '../../intake/index.ts'
import { showLedger } from '../../obligations/index.ts'
import { listProgrammes } from '../use-cases/list-programmes.ts'

type Named = { readonly id: string; readonly title: string }

/** What the form of a record offers: documents that may prove it, obligations that it may prove, programmes it may belong to. */
export type Choices = {
  readonly documents: readonly { readonly id: string; readonly name: string }[]
  readonly obligations: readonly Named[]
  readonly programmes: readonly Named[]
}

const mostDocuments = 200

export async function choicesFor(deps: Deps, unitId: Id<'Unit'>, language: Language): Promise<Choices> {
  const documents = await listDocuments(deps, unitId, { limit: mostDocuments, offset: 0 })
  const { ledger } = await showLedger(deps, { unitId, year: 'all', language })
  const rows = (ledger?.groups ?? []).flatMap(({ rows }) => rows)
  const titles = new Map(rows.map(({ obligationId, title }) => [obligationId, title]))
  return {
    documents: documents.map(({ id, name }) => ({ id, name })),
    obligations: [...titles].map(([id, title]) => ({ id, title })),
    programmes: await listProgrammes(deps, unitId),
  }
}
