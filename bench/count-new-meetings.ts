import pg from 'pg'
import { type Id, newId } from '#kernel/ids.ts'
import { showLedger } from '#modules/obligations/index.ts'
import { recordMeeting } from '#modules/partnership/index.ts'
import { openDatabase } from '#platform/database/database.ts'
import { aMeeting } from '../test/builders/meetings.ts'
import { depsOn } from './fixtures/prepare-ledger.ts'

/**
 * Records meetings one after another, each of another unit, and counts that unit's ledger anew.
 * @returns for each meeting the time that the database took for all statements of both, in milliseconds
 */
export async function countNewMeetings(
  where: { readonly url: string; readonly folder: string },
  accountId: Id<'Account'>,
  unitIds: readonly Id<'Unit'>[],
  count: number,
): Promise<readonly number[]> {
  const database = await openDatabase(where)
  const clock = timeStatements()
  try {
    const deps = depsOn(database, where.folder).as({ kind: 'account', accountId, label: 'bench' })
    const times: number[] = []
    // The first rounds warm up connections and caches.
    for (let round = 0; round < count + 5; round += 1) {
      const unitId = unitIds[(round * 7) % unitIds.length]
      if (unitId === undefined) throw new RangeError('There is no unit.')
      const before = clock.milliseconds()
      await recordMeeting(deps, { unitId, id: newId(), content: aMeeting({ on: deps.today() }) })
      await showLedger(deps, { unitId, language: 'cs' })
      times.push(clock.milliseconds() - before)
    }
    return times.slice(5)
  } finally {
    clock.stop()
    await database.close()
  }
}

/** Adds up how long the database takes for each statement, from its sending to its answer. */
function timeStatements(): { milliseconds(): number; stop(): void } {
  const prototype: { query: (...args: unknown[]) => unknown } = pg.Client.prototype
  const original = prototype.query
  let total = 0
  prototype.query = function timed(...args) {
    const started = performance.now()
    const answer = original.apply(this, args)
    if (answer instanceof Promise) void answer.finally(() => (total += performance.now() - started)).catch(() => {})
    return answer
  }
  return {
    milliseconds: () => total,
    stop: () => {
      prototype.query = original
    },
  }
}
