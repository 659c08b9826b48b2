import type { Id } from '#kernel/ids.ts'
import { yearOf } from '#kernel/local-date.ts'
import type { Deps } from '#platform/deps.ts'
import { authorise, permissionsIn } from '../../access/index.ts'
import type { RecordKind } from '../../obligations/index.ts'
import type { LearningRecord } from '../domain/learning-record.ts'
import { type MissingProof, missingProofs } from '../domain/missing-proofs.ts'
import type { RecordState } from '../domain/progress.ts'
import { recordsOfYear, yearsWithRecords } from '../store/record-lists.ts'

export type ListRecords = {
  readonly unitId: Id<'Unit'>
  readonly year?: number | undefined
  readonly kind?: RecordKind | undefined
  readonly state?: RecordState | undefined
  /** From 1. */
  readonly page?: number | undefined
}

export type ListedRecord = LearningRecord & { readonly missing: readonly MissingProof[] }

export type RecordYear = {
  readonly year: number
  /** One page of what the filter lets through, the latest first. */
  readonly records: readonly ListedRecord[]
  /** What was offered in the year and not taken up, whatever the filter and the page. */
  readonly notTaken: readonly LearningRecord[]
  /** Of the whole year, as far as the filter lets through. */
  readonly total: number
  /** The current year and those in which there are any, the latest first. */
  readonly years: readonly number[]
  readonly mayAdd: boolean
}

/** The records of a unit in one year; when none is named, in the current one, or in the last that has any. */
export async function listRecords(deps: Deps, query: ListRecords): Promise<RecordYear> {
  const { unitId, year, kind, state, page = 1 } = query
  return deps.read(async (tx) => {
    await authorise(tx, deps.actor, 'unit.read', unitId)
    const current = yearOf(deps.today())
    const recorded = await yearsWithRecords(tx, unitId)
    const shown = year ?? (recorded.includes(current) ? current : (recorded[0] ?? current))
    const { records, total } = await recordsOfYear(tx, { unitId, year: shown, kind, state }, page)
    const notTaken = await recordsOfYear(tx, { unitId, year: shown, state: 'not-taken' }, 1)
    const held = await permissionsIn(tx, deps.actor, unitId)
    return {
      year: shown,
      records: records.map((record) => ({ ...record, missing: missingProofs(record) })),
      notTaken: notTaken.records,
      total,
      years: [...new Set([current, ...recorded])].toSorted((a, b) => b - a),
      mayAdd: held.has('record.write'),
    }
  })
}
