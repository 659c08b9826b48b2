import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Writes a file as a whole or not at all: aside in the same folder, then renamed over what stood there. Answers whether it
 * could; a failure leaves nothing behind and the old file as it was.
 */
export async function writeWhole(file: string, text: string): Promise<boolean> {
  const aside = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.part`)
  try {
    await writeFile(aside, text, { flag: 'wx' })
    await rename(aside, file)
    return true
  } catch {
    await rm(aside, { force: true })
    return false
  }
}

/** Whether two paths lead to one file, through links as well. A file that does not exist is no other one. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((file) => realpath(file).catch(() => path.resolve(file))))
  return first === second
}
