import type { Messages } from '#messages/index.ts'
import { paths } from '#web/paths.ts'

/** The document with the original wording, and its page where it has pages; null when there is none. */
export function passageLink(
  unitId: string,
  { documentId, page }: { readonly documentId: string | null; readonly page: number | null },
  { shell, ledger }: Messages,
): { readonly label: string; readonly to: string } | null {
  if (documentId === null) return null
  const to = `${paths.unit(unitId, 'documents')}/${documentId}`
  return page === null
    ? { label: ledger.inDocument, to }
    : { label: shell.pageAbbreviation(page), to: `${to}#strana-${page}` }
}
