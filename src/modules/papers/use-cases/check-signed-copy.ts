import { type Document, readInSandbox, textOf } from '#documents/index.ts'
import type { Id } from '#kernel/ids.ts'
import { isRefusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { SignedCopy } from '../domain/signed-copy.ts'
import { notFoundIn } from '../domain/sought-in-copy.ts'
import { findIssue } from '../store/issues-store.ts'
import { findSignedCopy, saveNotFound } from '../store/signed-copies-store.ts'

/** The queue whose jobs look whether a signed copy is the paper that it was attached to. */
export const copyChecks = 'check-signed-copy'

/** Text of a file takes a second; what takes longer is a scan, whose letters would only be guessed. */
const longestReading = { millisecondsTogether: 20_000 }

/**
 * Looks for the title and the reference number of the issue in a signed PDF, and writes down what is not there. A scan has no text
 * of its own, so nothing is said of it; what cannot be read stays what it is.
 */
export async function checkSignedCopy(deps: Deps, copyId: Id<'SignedCopy'>): Promise<void> {
  const copy = await deps.read((tx) => findSignedCopy(tx, copyId))
  if (copy === null) return
  const issue = await deps.read((tx) => findIssue(tx, copy.issueId))
  const content = issue === null ? null : await textOfCopy(deps, copy)
  if (issue === null || content === null || content.findings?.text !== 'native') return
  const notFound = notFoundIn(textOf(content), issue)
  await deps.write('signed-copy.check', (tx) => saveNotFound(tx, copyId, notFound))
}

async function textOfCopy(deps: Deps, { sha256, fileName }: SignedCopy): Promise<Document | null> {
  try {
    return await readInSandbox({ bytes: await deps.files.get(sha256), name: fileName }, longestReading)
  } catch (error) {
    if (isRefusal(error)) return null
    throw error
  }
}
