import { createHash } from 'node:crypto'
import { type Id, newId } from '#kernel/ids.ts'
import type { LocalDate } from '#kernel/local-date.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#messages/index.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise } from '../../access/index.ts'
import { keepPaper } from '../../intake/index.ts'
import type { HandedOffice, HandOver } from '../domain/hand-over.ts'
import { handedBetween } from '../domain/hand-over-refusals.ts'
import { handOversOf, insertHandOver } from '../store/hand-overs-store.ts'
import { fileOf } from './export-hand-over.ts'
import { showHandOver } from './show-hand-over.ts'

export type RecordHandOver = {
  readonly unitId: Id<'Unit'>
  readonly office: HandedOffice
  /** Made by the form, so that sending it twice records one. */
  readonly id: Id<'HandOver'>
  readonly fromId: Id<'OfficeHolding'> | null
  readonly toId: Id<'OfficeHolding'> | null
  readonly handedOn: LocalDate
  readonly note: string | null
  readonly language: Language
}

/** Records that an office was handed over, and keeps the paper as it is now among the unit's documents. */
export async function recordHandOver(deps: Deps, command: RecordHandOver): Promise<HandOver> {
  const { unitId, office, id, handedOn, language } = command
  const view = await showHandOver(deps, { unitId, office, language })
  const known = await deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'agreement.edit', unitId)
    return (await handOversOf(tx, unitId)).find((one) => one.id === id)
  })
  if (known !== undefined) return known

  const { from, to } = handedBetween(command, view.holders, view.today)
  const { name, mediaType, bytes } = await fileOf(view, 'pdf')
  const documentId = newId<'Document'>()
  await keepPaper(deps, { id: documentId, unitId, kind: 'other', name, mediaType, bytes, field: 'handedOn' })

  const handOver: HandOver = {
    id,
    unitId,
    office,
    handedOn,
    documentId,
    fromId: from?.id ?? null,
    toId: to.id,
    fromName: from?.personName ?? null,
    toName: to.personName,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    note: command.note?.trim() || null,
  }
  return deps.write('hand-over.record', async (tx) => {
    await authorise(tx, deps.actor, 'agreement.edit', unitId)
    if (!(await insertHandOver(tx, handOver))) throw new Refusal('record.changed')
    return handOver
  })
}
