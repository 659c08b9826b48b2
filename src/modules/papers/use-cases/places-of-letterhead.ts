import { placesIn } from '#documents/index.ts'
import { isRefusal, Refusal } from '#kernel/refusal.ts'

/**
 * Names of the places of a Word file that somebody brought, as often as they stand there; it is opened in a process of its own.
 *
 * @throws Refusal `document.…` at the field of the file, with the place that is wrong
 */
export async function placesOfLetterhead(bytes: Uint8Array): Promise<readonly string[]> {
  try {
    return await placesIn(bytes)
  } catch (error) {
    throw isRefusal(error) ? new Refusal(error.code, error.details, 'file') : error
  }
}
