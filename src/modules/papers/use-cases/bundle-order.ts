import { Zip, ZipPassThrough } from 'fflate'
import type { Deps } from '#platform/deps.ts'
import { fileNameOf } from '../domain/file-name.ts'
import { isMade, type OrderResult, type PaperOrder } from '../domain/order.ts'

/**
 * The file that an order ends with: the paper itself, or a ZIP of many. Stored files go into the ZIP one after another and are not
 * packed again, because Word files and PDFs are packed already; so no more than one paper and the ZIP itself lie in memory.
 */
export async function bundleOrder(deps: Deps, { request, title, made }: PaperOrder): Promise<OrderResult | null> {
  const papers = made.filter(isMade)
  const [first] = papers
  if (first === undefined) return null
  if (request.kind === 'one') return { ...first, fileName: first.name }

  const parts: Uint8Array[] = []
  const zip = new Zip((error, part) => {
    if (error !== null) throw error
    parts.push(part)
  })
  const files = [...(request.beside ?? []), ...papers]
  for (const [index, { name, sha256 }] of files.entries()) {
    const entry = new ZipPassThrough(nameInZip(name, files, index))
    zip.add(entry)
    entry.push(await deps.files.get(sha256), true)
  }
  zip.end()
  const bytes = Buffer.concat(parts)
  return {
    fileName: fileNameOf(title, 'zip'),
    mediaType: 'application/zip',
    byteSize: bytes.byteLength,
    sha256: await deps.files.put(bytes),
  }
}

/** Two papers of one name are told apart by a number: `zprava.pdf`, `zprava-2.pdf`. */
function nameInZip(name: string, papers: readonly { readonly name: string }[], index: number): string {
  const before = papers.slice(0, index).filter((paper) => paper.name === name).length
  return before === 0 ? name : name.replace(/(\.[a-z]+)$/, `-${before + 1}$1`)
}
