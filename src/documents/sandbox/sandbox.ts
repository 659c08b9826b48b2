import type { Document } from '../model.ts'
import type { PagePicture } from '../pictures/page-pictures.ts'
import type { ReadingOptions } from '../read/reading-options.ts'
import { runSandbox, type SandboxLimits } from './run-sandbox.ts'
import type { SandboxFile } from './sandbox-messages.ts'

export type SandboxOptions = ReadingOptions & SandboxLimits

/**
 * Reads a file from outside in a process of its own, without the network, which dies with what it holds when it takes too long
 * or too much memory.
 *
 * @throws Refusal the codes of `readDocument`; `document.too_slow` and `document.too_complex` when the process was ended
 */
export async function readInSandbox(
  file: SandboxFile,
  { onPage, engine, office, ...limits }: SandboxOptions = {},
): Promise<Document> {
  const options = { ...(engine !== undefined && { engine }), ...(office !== undefined && { office }) }
  const answer = await runSandbox({ want: 'document', file, options }, limits, (news) => {
    if ('progress' in news) onPage?.(news.progress)
  })
  if ('document' in answer) return answer.document
  throw new Error('The process that reads documents answered something else.')
}

/**
 * The names of the places `{{…}}` of an office's letterhead, as often as they stand there, looked for under the same caps.
 *
 * @throws Refusal `document.letterhead_not_docx`, `document.letterhead_place_broken`, `document.letterhead_text_in_line` and
 * `document.letterhead_text_elsewhere` with the place; the codes of `readDocument` for a file that is damaged or too large
 */
export async function placesIn(docx: Uint8Array): Promise<readonly string[]> {
  const answer = await runSandbox({ want: 'places', file: { bytes: docx, name: '' }, options: {} }, {}, () => {})
  if ('places' in answer) return answer.places
  throw new Error('The process that reads documents answered something else.')
}

/** The pages of a PDF or a scan as pictures, drawn under the same caps; none for a file without pages of its own. */
export async function picturesInSandbox(
  file: SandboxFile,
  limits: SandboxLimits = {},
): Promise<readonly PagePicture[]> {
  const pictures: PagePicture[] = []
  await runSandbox({ want: 'pictures', file, options: {} }, limits, (news) => {
    if ('picture' in news) pictures.push(news.picture)
  })
  return pictures
}
