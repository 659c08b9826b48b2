import type { Messages } from '#messages/index.ts'

/** The document with the original wording, named by its page where it has pages; null when there is none. */
export function passageLink(
  { documentId, page }: { readonly documentId: string | null; readonly page: number | null },
  { shell, ledger }: Messages,
): { readonly label: string; readonly to: string } | null {
  if (documentId === null) return null
  return { label: page === null ? ledger.inDocument : shell.pageAbbreviation(page), to: `/dokumenty/${documentId}` }
}
