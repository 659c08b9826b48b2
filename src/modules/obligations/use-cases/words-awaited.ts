import type { Id } from '#kernel/ids.ts'
import type { Transaction } from '#platform/database/database.ts'
import type { Deps } from '#platform/deps.ts'
import { permissionsIn } from '../../access/index.ts'
import { type AwaitingCredit, awaitingCredits } from '../store/awaiting-credits.ts'
import { sidesOf } from './credit-rights.ts'

/** „Čeká na vaše slovo“: outputs of a unit for which a side was asked that the acting person may speak for. */
export async function wordsAwaited(
  tx: Transaction,
  actor: Deps['actor'],
  unitId: Id<'Unit'>,
): Promise<readonly AwaitingCredit[]> {
  const own = sidesOf(await permissionsIn(tx, actor, unitId))
  return own.size === 0 ? [] : (await awaitingCredits(tx, [unitId])).filter(({ of }) => own.has(of))
}
