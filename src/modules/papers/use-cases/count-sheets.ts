import { createHash } from 'node:crypto'
import { countPages, type Document, writePdf } from '#documents/index.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { canonicalJson } from '../domain/canonical-json.ts'

/** Counted documents are remembered by their hash, so that a screen that is looked at again waits for no printer. */
const counted = new Map<string, number>()
const mostRemembered = 500

/** How many sheets a paper takes when it is printed on one side. */
export async function countSheets(document: Document, createdOn: LocalDate): Promise<number> {
  const key = createHash('sha256').update(canonicalJson(document)).digest('hex')
  const known = counted.get(key)
  if (known !== undefined) return known
  const sheets = await countPages(await writePdf(document, { createdOn, captions: true }))
  if (counted.size >= mostRemembered) counted.clear()
  counted.set(key, sheets)
  return sheets
}
