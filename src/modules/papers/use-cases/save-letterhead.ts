import { foldSpaces } from '#kernel/folding.ts'
import type { Id } from '#kernel/ids.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import type { Letterhead } from '../domain/letterhead.ts'
import { letterheadRefusals } from '../domain/letterhead-refusals.ts'
import {
  deleteLetterhead,
  findLetterhead,
  insertLetterhead,
  letterheadsOf,
  unsetUsual,
  updateLetterhead,
} from '../store/letterheads-store.ts'
import { placesOfLetterhead } from './places-of-letterhead.ts'

/** Largest letterhead, in bytes: a page with arms in it. */
export const largestLetterhead = 10_000_000
const longestName = 100

type LetterheadFile = { readonly name: string; readonly bytes: Uint8Array }

export type AddLetterhead = {
  readonly unitId: Id<'Unit'>
  /** Made by the form, so that sending it twice makes one. */
  readonly id: Id<'Letterhead'>
  readonly name: string
  readonly usual: boolean
  readonly file: LetterheadFile
}

/**
 * Takes an office's own letterhead. The first one of a unit becomes the usual one.
 *
 * @throws Refusal `letterhead.…` at the field that is wrong; a place that we do not know is named
 */
export async function addLetterhead(deps: Deps, { unitId, id, name, usual, file }: AddLetterhead): Promise<Letterhead> {
  await deps.read((tx) => authorise(tx, deps.actor, 'paper.issue', unitId))
  const named = soundName(name)
  const kept = await keepFile(deps, file)
  return deps.write('letterhead.add', async (tx) => {
    const others = await letterheadsOf(tx, unitId)
    const known = others.find((one) => one.id === id)
    if (known !== undefined) return known
    const letterhead: Letterhead = { ...kept, id, unitId, name: named, usual: usual || others.length === 0, version: 1 }
    if (letterhead.usual) await unsetUsual(tx, unitId, id)
    await insertLetterhead(tx, letterhead)
    return letterhead
  })
}

export type ChangeLetterhead = {
  readonly unitId: Id<'Unit'>
  readonly id: Id<'Letterhead'>
  readonly version: number
  readonly name: string
  readonly usual: boolean
  /** Null leaves the file as it is. */
  readonly file: LetterheadFile | null
}

/** Renames a letterhead, makes it the usual one, or puts another file in its place. */
export async function changeLetterhead(deps: Deps, command: ChangeLetterhead): Promise<Letterhead> {
  const { unitId, id, version, usual } = command
  await deps.read((tx) => authorise(tx, deps.actor, 'paper.issue', unitId))
  const name = soundName(command.name)
  const kept = command.file === null ? null : await keepFile(deps, command.file)
  return deps.write('letterhead.change', async (tx) => {
    const known = await findLetterhead(tx, id)
    if (known === null || known.unitId !== unitId) throw new Refusal('record.not_found')
    if (known.version !== version) throw new Refusal('record.changed')
    if (usual) await unsetUsual(tx, unitId, id)
    return updateLetterhead(tx, { ...known, ...kept, name, usual })
  })
}

/** Removes a letterhead; papers that chose it fall back to the usual one, and issues that went out are not touched. */
export async function removeLetterhead(
  deps: Deps,
  { unitId, id, version }: { readonly unitId: Id<'Unit'>; readonly id: Id<'Letterhead'>; readonly version: number },
): Promise<void> {
  await deps.write('letterhead.remove', async (tx) => {
    await authorise(tx, deps.actor, 'paper.issue', unitId)
    const known = await findLetterhead(tx, id)
    if (known === null || known.unitId !== unitId) throw new Refusal('record.not_found')
    if (known.version !== version) throw new Refusal('record.changed')
    await deleteLetterhead(tx, known)
  })
}

function soundName(name: string): string {
  const named = foldSpaces(name)
  if (named === '') throw new Refusal('letterhead.name_missing', {}, 'name')
  if (named.length > longestName) throw new Refusal('letterhead.name_too_long', { longest: longestName }, 'name')
  return named
}

async function keepFile(
  deps: Deps,
  { name, bytes }: LetterheadFile,
): Promise<Pick<Letterhead, 'fileName' | 'sha256' | 'byteSize' | 'places'>> {
  const fileName = foldSpaces(name.split(/[\\/]/).at(-1) ?? '').slice(0, 200) || 'hlavicka.docx'
  if (bytes.byteLength > largestLetterhead) throw new Refusal('letterhead.too_large', {}, 'file')
  const places = await placesOfLetterhead(bytes)
  const [refusal] = letterheadRefusals(places)
  if (refusal !== undefined) throw refusal
  return { fileName, sha256: await deps.files.put(bytes), byteSize: bytes.byteLength, places: [...new Set(places)] }
}
