import { writeWorkbook } from '#documents/index.ts'
import { type Language, messagesIn } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import type { DossierId } from '../../domain/dossier/dossier.ts'
import { factsWorkbook } from '../../domain/dossier/facts-workbook.ts'
import { showDossier } from './show-dossier.ts'

/** The facts of a dossier as a workbook, one sheet for each chapter. */
export async function exportFacts(
  deps: Deps,
  query: { readonly id: DossierId; readonly language: Language },
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { dossier, facts } = await showDossier(deps, query)
  const name = messagesIn(query.language).dossier.workbook.fileName(dossier.from, dossier.to)
  return { name, bytes: await writeWorkbook(factsWorkbook(facts, query.language)) }
}
