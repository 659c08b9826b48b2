import { Refusal } from '#kernel/refusal.ts'
import type { Deps } from '#platform/deps.ts'
import type { ExportedFile } from '../domain/formats.ts'
import type { WrittenPaper } from './write-paper.ts'

/** stub until the filler lands */
export async function writeOnLetterhead(_deps: Deps, _paper: WrittenPaper): Promise<ExportedFile> {
  throw new Refusal('letterhead.none', {}, 'letterheadId')
}
