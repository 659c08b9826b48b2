import { foldSpaces } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { PaperKey } from '../domain/paper.ts'
import { type SignedCopy, signedFileKind } from '../domain/signed-copy.ts'
import { issuesOf } from '../store/issues-store.ts'
import { insertSignedCopy } from '../store/signed-copies-store.ts'
import { copyChecks } from './check-signed-copy.ts'
import { signedFileType } from './signed-file-type.ts'

/** Largest signed copy, in bytes. */
export const largestCopy = 50_000_000
const longestNote = 2_000

export type AddSignedCopy = {
  /** The paper whose issue was signed. */
  readonly paper: PaperKey & { readonly unitId: Id<'Unit'> }
  readonly issueId: Id<'PaperIssue'>
  readonly id: Id<'SignedCopy'>
  readonly name: string
  readonly bytes: Uint8Array
  readonly signedOn: LocalDate | null
  readonly note: string | null
}

/**
 * Attaches a signed copy that came back to the issue that was signed. The same file twice is one copy. What the file is, its
 * content says; whether it is this paper is looked up aside.
 *
 * @throws Refusal `signed_copy.…` at the field that is wrong
 */
export async function addSignedCopy(
  deps: Deps,
  command: AddSignedCopy,
): Promise<{ readonly copy: SignedCopy; readonly fresh: boolean }> {
  const { paper, issueId, id, bytes, signedOn } = command
  const note = foldSpaces(command.note ?? '')
  const name = foldSpaces(command.name.split(/[\\/]/).at(-1) ?? '').slice(0, 200) || 'podepsano'
  if (bytes.byteLength === 0) throw new Refusal('signed_copy.empty', {}, 'file')
  if (bytes.byteLength > largestCopy) throw new Refusal('signed_copy.too_large', {}, 'file')
  const mediaType = signedFileType(bytes)
  if (signedFileKind(mediaType) === null) throw new Refusal('signed_copy.kind', { name }, 'file')
  if (signedOn !== null && signedOn > deps.today())
    throw new Refusal('signed_copy.day_in_future', { day: signedOn }, 'signedOn')
  if (note.length > longestNote) throw new Refusal('signed_copy.note_too_long', { longest: longestNote }, 'note')

  const issue = await deps.read(async (tx) => {
    const known = (await issuesOf(tx, paper)).find((one) => one.id === issueId)
    if (known === undefined || known.unitId !== paper.unitId) throw new Refusal('record.not_found')
    await authorise(tx, deps.actor, 'paper.issue', known.unitId)
    return known
  })
  const sha256 = await deps.files.put(bytes)
  return deps.write('signed-copy.add', async (tx) => {
    const kept = await insertSignedCopy(tx, {
      id,
      unitId: issue.unitId,
      issueId,
      fileName: name,
      mediaType,
      byteSize: bytes.byteLength,
      sha256,
      issueSha256: issue.sha256,
      notFound: null,
      signedOn,
      note: note === '' ? null : note,
      createdAt: deps.now(),
    })
    if (kept.fresh && signedFileKind(mediaType) === 'pdf')
      await deps.jobs.enqueue(tx, copyChecks, { copyId: kept.copy.id }, { expireInSeconds: 120 })
    return kept
  })
}
